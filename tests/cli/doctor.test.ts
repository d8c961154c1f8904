import { expect, test } from '@playwright/test';
import { chmod, mkdir, readdir } from 'node:fs/promises';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { machineChecks, type MachineCheck } from '../../src/cli/machine-checks.ts';
import { seesaw } from '../run-command.ts';

/** What `seesaw doctor --json` promises to a script. */
interface Report {
  ok: boolean;
  checks: (Omit<MachineCheck, 'advice'> & { advice: string | null })[];
}

test('a machine on which the tests run has everything, and doctor leaves nothing behind', async ({}, testInfo) => {
  const folder = testInfo.outputPath('empty');
  await mkdir(folder, { recursive: true });

  const { code, stdout } = await seesaw(['doctor', '--json'], { cwd: folder });

  const { ok, checks } = JSON.parse(stdout) as Report;
  expect(checks.filter((check) => !check.ok)).toEqual([]);
  expect(checks.map(({ check }) => check)).toEqual([
    ...['node', 'dependencies', 'sqlite', 'browser', 'fonts', 'reports'],
  ]);
  expect(ok).toBe(true);
  expect(code).toBe(exitCodes.done);
  expect(await readdir(folder)).toEqual([]);
});

test('a browser that does not start fails the check with what to do, in the user’s language', async () => {
  const env = { SEESAW_BROWSER: '/no/such/browser' };

  const { code, stdout } = await seesaw(['doctor', '--lang', 'zh'], { env });

  expect(code).toBe(exitCodes.machine);
  expect(stdout).toContain('✗ 浏览器能启动: /no/such/browser (SEESAW_BROWSER)');
  expect(stdout).toContain('→ SEESAW_BROWSER 指定的浏览器 /no/such/browser 无法启动');
});

test('a reports folder that cannot be written fails its check', async ({}, testInfo) => {
  test.skip(process.platform === 'win32', 'folders there have no such mode');
  // Root may write where the mode forbids it, so a folder that no one can write stands in for it.
  const reports = process.getuid?.() === 0 ? '/proc/reports' : testInfo.outputPath('locked', 'reports');
  if (process.getuid?.() !== 0) {
    await mkdir(testInfo.outputPath('locked'), { recursive: true });
    await chmod(testInfo.outputPath('locked'), 0o500);
  }

  const checks = await machineChecks(reports);

  expect(checks.find(({ check }) => check === 'reports')).toMatchObject({
    ok: false,
    advice: { en: expect.stringContaining('can be written') },
  });
});
