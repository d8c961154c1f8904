import { closeSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '../evidence/archive/open-archive.ts';
import { makeFolder } from '../store/make-folder.ts';
import { asStoreError } from '../store/store-error.ts';
import { contentAsItIs } from './content-as-it-is.ts';

/**
 * Writes entries below a folder, under their names, which are safe because the archive could be opened.
 *
 * @throws ArchiveError; StoreError where the disk refuses
 */
export function extractEntries(archive: Archive, folder: string, wanted: (name: string) => boolean): void {
  for (const entry of archive.entries) {
    if (!wanted(entry.name)) continue;
    const path = join(folder, entry.name);
    try {
      makeFolder(dirname(path));
      const handle = openSync(path, 'wx');
      try {
        for (const chunk of contentAsItIs(archive, entry)) {
          for (let done = 0; done < chunk.length;) done += writeSync(handle, chunk, done);
        }
      } finally {
        closeSync(handle);
      }
    } catch (error) {
      throw asStoreError(error, path);
    }
  }
}
