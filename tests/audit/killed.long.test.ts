import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { midAudit, playwrightOf, resumeAndCount, workerOf } from './mid-audit.ts';
import { test } from './reading-project.ts';

test.describe.configure({ timeout: 400_000 });
test.skip(process.platform !== 'linux', 'processes are told apart by /proc');

test('kill -9 of a worker costs the walk in flight, and --resume walks it again', async ({ project }) => {
  const { ended, pid } = await midAudit(project);
  process.kill(workerOf(pid), 'SIGKILL');
  project.gate.open();
  const { code, stderr } = await ended;
  expect(code, stderr).toBe(exitCodes.aboutUs);
  expect(stderr).toMatch(/✗ .* · interrupted: worker process exited unexpectedly/);
  expect(stderr).toContain('3 of 4 planned walks are usable');
  await resumeAndCount(project);
});

test('kill -9 of Playwright costs the walk in flight, and --resume walks what is missing', async ({
  project,
}) => {
  const { ended, pid } = await midAudit(project);
  process.kill(playwrightOf(pid), 'SIGKILL');
  const { code, stderr } = await ended;
  expect(code, stderr).toBe(exitCodes.interrupted);
  expect(stderr).toContain('1 of 4 planned walks are usable');
  await resumeAndCount(project);
});

test('kill -9 of seesaw itself ends its Playwright too; a --resume at once waits for that and doubles nothing', async ({
  project,
}) => {
  // A short path: a browser makes sockets below it.
  const temporary = mkdtempSync(join(tmpdir(), 'sw-'));
  const { child, ended } = await midAudit(project, { TMPDIR: temporary });
  child.kill('SIGKILL');
  await ended;
  await resumeAndCount(project);
  const leftovers = readdirSync(temporary).filter((name) => name.startsWith('seesaw-'));
  rmSync(temporary, { recursive: true });
  expect(leftovers, 'what Playwright kept of the test that was cut off').toEqual([]);
});

test('while an audit runs, another one in the same reports folder is refused and disturbs nothing', async ({
  project,
}) => {
  const { ended } = await midAudit(project);
  const other = await project.seesaw(['audit', 'reading', '--repeat', '1', '--lang', 'zh']);
  expect(other.code).toBe(exitCodes.busy);
  expect(other.stderr).toMatch(/^另一次审计正在这个报告文件夹中运行（.*-reading, .*）：请等它结束/);
  const resumed = await project.seesaw(['audit', '--resume', '--lang', 'en']);
  expect(resumed.code).toBe(exitCodes.busy);
  project.gate.open();
  const { code, stderr } = await ended;
  expect(code, stderr).toBe(exitCodes.done);
  expect(project.walks()).toHaveLength(4);
});
