import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from '../../store/make-folder.ts';
import { putInPlace } from '../../store/put-in-place.ts';
import { asStoreError } from '../../store/store-error.ts';
import { archiveBytes, type ArchiveSource } from './archive-bytes.ts';

/**
 * Writes an archive, whole or not at all, without ever holding more of it than a piece.
 *
 * @param sources sorted by name
 * @param mode of the file, before the process's own mask
 * @returns its length and SHA-256
 * @throws ArchiveError; StoreError where the disk refuses
 */
export function writeArchive(
  path: string,
  sources: Iterable<ArchiveSource>,
  mode = 0o666,
): { bytes: number; sha256: string } {
  const hash = createHash('sha256');
  let bytes = 0;
  const write = (draft: string): void => {
    const handle = openSync(draft, 'w', mode);
    try {
      for (const chunk of archiveBytes(sources)) {
        for (let done = 0; done < chunk.length;) done += writeSync(handle, chunk, done);
        hash.update(chunk);
        bytes += chunk.length;
      }
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  };
  try {
    makeFolder(dirname(path));
    putInPlace(path, write);
  } catch (error) {
    throw asStoreError(error, path);
  }
  return { bytes, sha256: hash.digest('hex') };
}
