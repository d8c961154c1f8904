import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { descendants, test } from './reading-project.ts';
import type { ReadingProject, Running } from './reading-project.ts';

test.describe.configure({ timeout: 400_000 });
test.skip(process.platform !== 'linux', 'processes are told apart by /proc');

const audit = ['audit', 'reading', '--repeat', '2', '--workers', '1', '--lang', 'en'];

/** Starts an audit whose first walk is over and whose second one stands in its middle. */
async function midAudit(
  project: ReadingProject,
  env: Record<string, string> = {},
): Promise<Running & { pid: number }> {
  const running = project.start(audit, env);
  await project.gate.reached(1);
  project.gate.letThrough();
  await project.gate.reached(2);
  return { ...running, pid: running.child.pid! };
}

const playwrightOf = (pid: number) =>
  descendants(pid).find(({ command }) => / test -c /.test(command) && !/--list/.test(command))!.pid;
const workerOf = (pid: number) =>
  descendants(pid).find(({ command }) => /workerProcessEntry/.test(command))!.pid;

/** Resumes to the end and looks whether everything was walked, once. */
async function resumeAndCount(project: ReadingProject): Promise<void> {
  const kept = project.walks().filter(({ outcome }) => outcome === 'safe-stop');
  project.gate.open();
  const { code, stdout, stderr } = await project.seesaw(['audit', '--resume', '--lang', 'en']);
  expect(code, stderr).toBe(exitCodes.done);
  expect(stderr).toContain('4 of 4 planned walks are usable');
  expect(stdout).toContain('Reading apps');

  const walks = project.walks();
  const usable = walks.filter(({ outcome }) => outcome === 'safe-stop');
  expect(usable.map(({ head }) => `${head.flow} ${head.repeat}`).toSorted()).toEqual([
    'cancel-renewal 1',
    'cancel-renewal 2',
    'upgrade 1',
    'upgrade 2',
  ]);
  for (const walk of kept) expect(usable, 'nothing lost').toContainEqual(walk);
  const others = walks.filter((walk) => !usable.includes(walk)).map(({ outcome }) => outcome);
  expect(others, 'what was cut off is kept, and says so').toEqual(['interrupted']);
}

test('Ctrl-C ends the walk in flight, says how to go on, and --resume walks what is missing', async ({
  project,
}) => {
  const { child, ended } = await midAudit(project);
  child.kill('SIGINT');
  child.kill('SIGINT');
  const { code, stdout, stderr } = await ended;
  expect(code, stderr).toBe(exitCodes.interrupted);
  expect(stdout).toBe('');
  expect(stderr.match(/Stopping; the walks in flight are being ended\./g)).toHaveLength(1);
  expect(stderr).toMatch(
    /Interrupted\. Everything walked so far is kept\.\n1 of 4 .*\n(?:.*index\.html\n)*.*seesaw audit --resume reports\//,
  );
  await resumeAndCount(project);
});

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
