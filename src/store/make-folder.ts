import { mkdirSync } from 'node:fs';
import { StoreError } from './store-error.ts';

/**
 * Makes a folder and those above it, if they are not there.
 *
 * @throws StoreError `read-only`; other errors of the system as they are
 */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    // Node says ENOENT where a folder cannot be made on a read-only disk: nothing that a person could look for.
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw isMissing ? new StoreError('read-only', folder, error) : error;
  }
}
