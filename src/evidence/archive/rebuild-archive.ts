import { archiveBytes } from './archive-bytes.ts';
import type { Archive } from './open-archive.ts';

/**
 * Writes an archive anew from nothing but its names and contents, and compares it byte for byte, without holding it.
 *
 * @returns offset of the first byte that differs; null if there is none
 * @throws ArchiveError
 */
export function rebuildArchive(archive: Archive): number | null {
  const sources = archive.entries.map((entry) => ({
    name: entry.name,
    content: () => archive.content(entry),
  }));
  const raw = archive.raw();
  let found: Buffer = Buffer.alloc(0);
  let at = 0;
  for (const chunk of archiveBytes(sources)) {
    for (let done = 0; done < chunk.length;) {
      if (found.length === 0) found = raw.next().value ?? Buffer.alloc(0);
      const length = Math.min(found.length, chunk.length - done);
      const expected = chunk.subarray(done, done + length);
      if (length === 0) return at;
      if (!found.subarray(0, length).equals(expected)) {
        return at + found.subarray(0, length).findIndex((byte, index) => byte !== expected[index]);
      }
      found = found.subarray(length);
      done += length;
      at += length;
    }
  }
  return at === archive.bytes ? null : at;
}
