import { expect } from '@playwright/test';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { descendants } from './reading-project.ts';
import type { ReadingProject, Running } from './reading-project.ts';

const audit = ['audit', 'reading', '--repeat', '2', '--workers', '1', '--lang', 'en'];

/** Starts an audit whose first walk is over and whose second one stands in its middle. */
export async function midAudit(
  project: ReadingProject,
  env: Record<string, string> = {},
): Promise<Running & { pid: number }> {
  const running = project.start(audit, env);
  await project.gate.reached(1);
  project.gate.letThrough();
  await project.gate.reached(2);
  return { ...running, pid: running.child.pid! };
}

export const playwrightOf = (pid: number) =>
  descendants(pid).find(({ command }) => / test -c /.test(command) && !/--list/.test(command))!.pid;
export const workerOf = (pid: number) =>
  descendants(pid).find(({ command }) => /workerProcessEntry/.test(command))!.pid;

/** Resumes to the end and looks whether everything was walked, once. */
export async function resumeAndCount(project: ReadingProject): Promise<void> {
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
