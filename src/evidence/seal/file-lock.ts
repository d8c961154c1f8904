import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from '../../store/make-folder.ts';
import { asStoreError, StoreError } from '../../store/store-error.ts';

/** How long to wait for another process, and after how long a lock was left behind by a killed one, ms. */
const patience = 20_000;
const stale = 10_000;

/**
 * Does something to a file while no other process of Seesaw does: `<file>.lock` stands beside it for that time, which
 * must be short.
 *
 * @throws StoreError `locked` if another process does not let go
 */
export function withFileLock<T>(file: string, work: () => T): T {
  const lock = `${file}.lock`;
  try {
    makeFolder(dirname(file));
    const pause = new Int32Array(new SharedArrayBuffer(4));
    for (const deadline = performance.now() + patience; !take(lock);) {
      if (performance.now() > deadline) throw new StoreError('locked', file);
      Atomics.wait(pause, 0, 0, 20);
    }
  } catch (error) {
    throw asStoreError(error, lock);
  }
  try {
    return work();
  } finally {
    // Whoever took it for stale has taken it away.
    rmSync(lock, { force: true });
  }
}

function take(lock: string): boolean {
  try {
    closeSync(openSync(lock, 'wx'));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
    if (since !== undefined && Math.abs(Date.now() - since) > stale) rmSync(lock, { force: true });
    return false;
  }
}
