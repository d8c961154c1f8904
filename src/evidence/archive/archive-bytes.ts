import { crc32 } from 'node:zlib';
import { ArchiveError } from './archive-error.ts';
import {
  centralHeader,
  endRecord,
  localHeader,
  mostBytes,
  mostEntries,
  recordBytes,
} from './archive-records.ts';
import { compareNames, foldedName, isEntryName, longestName } from './entry-name.ts';

/** What goes into an archive. The content is read twice, and must be the same both times. */
export type ArchiveSource = { name: string; content: () => Iterable<Uint8Array> };

/**
 * The bytes of the one archive that these contents make, piece by piece: a ZIP without compression, its entries
 * sorted by name, with fixed dates, flags and attributes, and nothing that is not needed. Nothing is kept but the
 * directory.
 *
 * @param sources sorted by name (`compareNames`)
 * @throws ArchiveError for names that are not safe, doubled or out of order, and for more than the format takes
 */
export function* archiveBytes(sources: Iterable<ArchiveSource>): Generator<Uint8Array, void> {
  const directory: Buffer[] = [];
  const names = new Set<string>();
  let offset = 0;
  let last: string | null = null;
  for (const { name, content } of sources) {
    if (!isEntryName(name)) throw new ArchiveError('name', { entry: name });
    if (names.has(foldedName(name))) throw new ArchiveError('duplicate', { entry: name });
    if (last !== null && compareNames(last, name) > 0) throw new ArchiveError('order', { entry: name });
    if (directory.length === mostEntries) throw new ArchiveError('too-large', { entry: name });
    names.add(foldedName(name));
    last = name;
    const { bytes, crc } = measured(content());
    const entry = { name, bytes, crc, offset };
    if (offset + recordBytes.local + longestName + bytes > mostBytes)
      throw new ArchiveError('too-large', { entry: name });
    const header = localHeader(entry);
    yield header;
    let again = { bytes: 0, crc: 0 };
    for (const chunk of content()) {
      again = { bytes: again.bytes + chunk.length, crc: crc32(chunk, again.crc) };
      yield chunk;
    }
    if (again.bytes !== bytes || again.crc !== crc)
      throw new ArchiveError('changed-while-read', { entry: name });
    directory.push(centralHeader(entry));
    offset += header.length + bytes;
  }
  const bytes = directory.reduce((sum, header) => sum + header.length, 0);
  if (offset + bytes > mostBytes) throw new ArchiveError('too-large', {});
  yield* directory;
  yield endRecord({ entries: directory.length, bytes, offset });
}

function measured(content: Iterable<Uint8Array>): { bytes: number; crc: number } {
  let bytes = 0;
  let crc = 0;
  for (const chunk of content) {
    bytes += chunk.length;
    crc = crc32(chunk, crc);
  }
  return { bytes, crc };
}
