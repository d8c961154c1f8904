import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from '../../store/make-folder.ts';
import { asStoreError } from '../../store/store-error.ts';
import { archiveBytes, type ArchiveSource } from './archive-bytes.ts';

/**
 * Writes an archive, whole or not at all, without ever holding more of it than a piece.
 *
 * @param sources sorted by name
 * @returns its length and SHA-256
 * @throws ArchiveError; StoreError where the disk refuses
 */
export function writeArchive(
  path: string,
  sources: Iterable<ArchiveSource>,
): { bytes: number; sha256: string } {
  const part = `${path}.${process.pid}.part`;
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    makeFolder(dirname(path));
    const handle = openSync(part, 'w');
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
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw asStoreError(error, path);
  }
  return { bytes, sha256: hash.digest('hex') };
}
