import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { root, runCommand } from '../run-command.ts';
import { declared } from './declared-scenario.ts';
import { test } from './reading-project.ts';

test('scenarios of two audits are not walked as one', async ({ project }) => {
  project.write('shop/shop.scenario.ts', declared('shop'));
  project.write('shop/audit.json', JSON.stringify({ name: { zh: '店', en: 'Shops' } }));
  const { code, stderr } = await project.seesaw(['audit', '--lang', 'en']);
  expect(stderr).toMatch(
    /^reading\/reading\.scenario\.ts and shop\/shop\.scenario\.ts belong to different audits/,
  );
  expect(code).toBe(exitCodes.usage);

  project.write('shop/audit.json', '{ "name": "Shops" }');
  const wrong = await project.seesaw(['audit', 'shop', '--lang', 'zh']);
  expect(wrong.stderr).toMatch(/^shop\/audit\.json 的 name 有误：/);
  expect(wrong.code).toBe(exitCodes.usage);
});

test('a place that cannot be written is told, in the language of the user', async ({ project }) => {
  project.write('a-file', '');
  const { code, stderr } = await project.seesaw(['audit', 'reading', '--out', 'a-file/out', '--lang', 'zh']);
  expect(stderr).toMatch(/^无法写入 .*a-file\/out：文件夹或文件只读，或该处已有同名文件。请换一个.*\n$/);
  expect(code).toBe(exitCodes.machine);
});

test('a server of the config whose port another program uses is told, and nothing is left behind', async ({
  project,
}) => {
  const other = createServer((_, answer) => answer.writeHead(500).end());
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  try {
    project.write(
      'playwright.config.ts',
      `import { defineConfig } from '@playwright/test';
export default defineConfig({
  testMatch: '**/*.scenario.ts',
  webServer: {
    command: ${JSON.stringify(`node --import ${pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href} ${join(root, 'src/testbed/serve.ts')} ${port}`)},
    url: 'http://127.0.0.1:${port}/',
    reuseExistingServer: true,
  },
});`,
    );
    const { code, stderr } = await project.seesaw(['audit', 'reading', '--lang', 'en']);
    expect(stderr).toContain(`Port ${port} is in use by another program`);
    expect(stderr).toMatch(/The server in the config's webServer did not start; check .*\n$/);
    expect(code).toBe(exitCodes.machine);
    expect(readdirSync(join(project.folder, 'reports'))).toEqual([]);
  } finally {
    other.close();
  }
});

test('a config that does not load is told with its own words', async ({ project }) => {
  project.write('playwright.config.ts', "throw new Error('no such setting');");
  const { code, stderr } = await project.seesaw(['audit', 'reading', '--lang', 'zh']);
  expect(stderr).toBe('Playwright 无法启动，请检查配置文件：Error: no such setting\n');
  expect(code).toBe(exitCodes.usage);
});

test('where Playwright Test is missing, a sentence says how to get it', async ({}) => {
  // Outside the repository: below it, it would be found.
  const folder = mkdtempSync(join(tmpdir(), 'seesaw-bare-'));
  try {
    for (const file of ['audit/find-playwright.ts', 'audit/audit-error.ts', 'model/sentence-error.ts'])
      cpSync(join(root, 'src', file), join(folder, file));
    writeFileSync(
      join(folder, 'ask.ts'),
      "import { findPlaywright } from './audit/find-playwright.ts';\ntry { findPlaywright(process.cwd()); } catch (error) { console.log(JSON.stringify(error)); }",
    );
    const loader = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href;
    const { stdout } = await runCommand(process.execPath, ['--import', loader, 'ask.ts'], { cwd: folder });
    expect(JSON.parse(stdout)).toMatchObject({
      code: 'machine',
      sentence: { en: expect.stringContaining('npm install --save-dev @playwright/test') },
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
