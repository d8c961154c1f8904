import { closeSync, fsyncSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from '../../store/make-folder.ts';
import { putInPlace } from '../../store/put-in-place.ts';
import { asStoreError } from '../../store/store-error.ts';

/**
 * Writes a file whole or not at all: under another name, flushed to the disk and renamed. One that holds this already
 * is left alone.
 *
 * @throws StoreError
 */
export function writeWhole(path: string, content: string | Uint8Array, mode = 0o666): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  try {
    if (readWhole(path)?.equals(bytes)) return;
    makeFolder(dirname(path));
    putInPlace(path, (draft) => {
      const handle = openSync(draft, 'w', mode);
      try {
        writeFileSync(handle, bytes);
        fsyncSync(handle);
      } finally {
        closeSync(handle);
      }
    });
  } catch (error) {
    throw asStoreError(error, path);
  }
}

/** Content of a file; null if it is not there. Throws StoreError. */
export function readWhole(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw asStoreError(error, path);
  }
}
