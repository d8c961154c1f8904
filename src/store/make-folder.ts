import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StoreError } from './store-error.ts';

/**
 * Makes a folder and those above it, if they are not there. One after the other: where nothing can be made, such as
 * below /proc, Node's own `recursive` tries for ever.
 *
 * @throws StoreError `read-only`; other errors of the system as they are
 */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && statSync(folder).isDirectory()) return;
    if (code !== 'ENOENT') throw error;
    // There is a folder to make it in, and still it is said to be missing: nothing that a person could look for.
    if (existsSync(dirname(folder))) throw new StoreError('read-only', folder, error);
    makeFolder(dirname(folder));
    makeFolder(folder);
  }
}
