import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { findBrowser } from '../../src/browser/find-browser.ts';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { test } from './reading-project.ts';

test.describe.configure({ timeout: 300_000 });

test('a config of the project is used, with its projects, servers and reporters, and a file is walked whatever it is called', async ({
  project,
}) => {
  project.gate.open();
  project.write(
    'playwright.config.ts',
    `import { defineConfig } from '@playwright/test';
export default defineConfig({
  testMatch: '**/*.flow.ts',
  retries: 2,
  reporter: [['list'], ['json', { outputFile: 'by-playwright.json' }]],
  projects: [{ name: 'tall', use: { viewport: { width: 400, height: 900 } } }],
  use: { launchOptions: { executablePath: process.env.BROWSER } },
});`,
  );
  const { path } = await findBrowser();
  const file = join(project.folder, 'reading', 'reading.scenario.ts');
  cpSync(file, join(project.folder, 'reading', 'renamed.flow.ts'));
  const args = ['audit', 'reading/renamed.flow.ts', '--repeat', '1', '--grep', 'upgrade', '--lang', 'en'];
  const { code, stdout, stderr } = await project.seesaw(args, { BROWSER: path });
  expect(code, stderr).toBe(exitCodes.done);
  expect(stdout).toContain('Qinghe Reading · qinghe-reading · tall');
  expect(stdout + stderr).not.toContain('1 passed');
  expect(project.walks().map(({ head }) => [head.project, head.environment.viewport?.width])).toEqual([
    ['tall', 400],
  ]);
  const report = JSON.parse(readFileSync(join(project.folder, 'by-playwright.json'), 'utf8')) as {
    stats: unknown;
  };
  expect(report.stats).toMatchObject({ expected: 1 });

  await test.step("without a config, Seesaw's own takes a named file whatever it is called, into a database of choice", async () => {
    rmSync(join(project.folder, 'playwright.config.ts'));
    const own = await project.seesaw([...args, '--db', 'all/history.db']);
    expect(own.code, own.stderr).toBe(exitCodes.done);
    expect(own.stderr).toContain('Recorded in all');
    const resumed = await project.seesaw(['audit', '--resume', 'all/history.db', '--lang', 'en']);
    expect(resumed.code, resumed.stderr).toBe(exitCodes.done);
    expect(resumed.stderr).toContain('1 of 1 planned walks are usable');
  });
});
