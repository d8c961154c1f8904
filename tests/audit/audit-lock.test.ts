import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { AuditError } from '../../src/audit/audit-error.ts';
import { AuditLock } from '../../src/audit/audit-lock.ts';
import { readLockFile } from '../../src/audit/lock-file.ts';
import { signOfLife } from '../../src/store/sign-of-life.ts';
import { StoreError } from '../../src/store/store-error.ts';

const never = (error: unknown) => {
  throw error;
};

/** A lock as a process left it. */
function leave(reports: string, changes: Record<string, unknown>): void {
  mkdirSync(reports, { recursive: true });
  const holder = { token: 'theirs', audit: 'november', startedAt: '2026-11-01T08:00:00.000Z', runner: null };
  writeFileSync(join(reports, '.seesaw-lock'), JSON.stringify({ ...holder, ...signOfLife(), ...changes }));
}

/** A process that was and is no more. */
async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await new Promise((resolve) => child.on('close', resolve));
  return child.pid!;
}

test('one audit holds a reports folder; the next one gets it when it is given back', async ({}, testInfo) => {
  const reports = testInfo.outputPath('reports');
  const lock = await AuditLock.take(reports, 'first', never);
  const refusal = await AuditLock.take(reports, 'second', never).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(AuditError);
  expect(refusal).toMatchObject({ code: 'busy', sentence: { en: expect.stringContaining('first') } });
  lock.release();
  expect(existsSync(join(reports, '.seesaw-lock'))).toBe(false);
  (await AuditLock.take(reports, 'second', never)).release();
});

test("a dead process's lock is taken over", async ({}, testInfo) => {
  const reports = testInfo.outputPath('reports');
  leave(reports, { pid: await deadPid() });
  const lock = await AuditLock.take(reports, 'second', never);
  expect(readLockFile(join(reports, '.seesaw-lock'))).toMatchObject({ audit: 'second', pid: process.pid });
  lock.release();
});

test('a lock from another host counts as dead only after a minute of silence', async ({}, testInfo) => {
  const reports = testInfo.outputPath('reports');
  leave(reports, { host: 'elsewhere', pid: 1 });
  await expect(AuditLock.take(reports, 'second', never)).rejects.toMatchObject({ code: 'busy' });
  leave(reports, { host: 'elsewhere', pid: 1, beat_at: Date.now() - 61_000 });
  (await AuditLock.take(reports, 'second', never)).release();
});

test('the Playwright that a killed audit left behind is waited for', async ({}, testInfo) => {
  const reports = testInfo.outputPath('reports');
  const runner = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 2000)']);
  const isOver = new Promise((resolve) => runner.on('exit', () => resolve('Playwright ended')));
  leave(reports, { pid: await deadPid(), runner: runner.pid });
  const taking = AuditLock.take(reports, 'second', never);
  expect(await Promise.race([isOver, taking])).toBe('Playwright ended');
  (await taking).release();
});

test('of many that take over the same dead lock at once, one gets it', async ({}, testInfo) => {
  const reports = testInfo.outputPath('reports');
  leave(reports, { pid: await deadPid() });
  const results = await Promise.allSettled(
    ['a', 'b', 'c', 'd'].map((audit) => AuditLock.take(reports, audit, never)),
  );
  const winners = results.filter((result) => result.status === 'fulfilled');
  expect(winners).toHaveLength(1);
  winners[0]!.value.release();
});

test('a reports folder that cannot be written is said so', async ({}, testInfo) => {
  const file = testInfo.outputPath('a-file');
  writeFileSync(file, '');
  await expect(AuditLock.take(join(file, 'reports'), 'first', never)).rejects.toBeInstanceOf(StoreError);
});
