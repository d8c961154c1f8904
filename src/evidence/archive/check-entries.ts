import { ArchiveError } from './archive-error.ts';
import { localHeader, recordBytes, type ArchiveEntry } from './archive-records.ts';
import { headerFault } from './header-fault.ts';

/**
 * Holds the local header of every entry against the directory: each begins where the content before it ends.
 *
 * @throws ArchiveError
 */
export function checkEntries(
  entries: readonly ArchiveEntry[],
  readAt: (offset: number, length: number) => Buffer,
): void {
  let next = 0;
  for (const entry of entries) {
    const { name, offset } = entry;
    if (offset !== next) throw new ArchiveError('hidden-bytes', { entry: name, offset: next });
    const expected = localHeader(entry);
    const found = readAt(offset, expected.length);
    if (!found.equals(expected)) {
      throw new ArchiveError(headerFault(found, expected, 'local'), { entry: name, offset });
    }
    next = offset + recordBytes.local + Buffer.byteLength(name) + entry.bytes;
  }
}
