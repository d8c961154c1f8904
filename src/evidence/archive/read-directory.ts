import { ArchiveError, type ArchiveFault } from './archive-error.ts';
import { centralHeader, endRecord, recordBytes, type ArchiveEntry } from './archive-records.ts';
import { headerFault } from './header-fault.ts';
import { compareNames, foldedName, isEntryName, longestName } from './entry-name.ts';

type ReadAt = (offset: number, length: number) => Buffer;

/**
 * Reads the central directory, which ends with the file, and holds it against the canonical form.
 *
 * @param size of the archive, bytes
 * @throws ArchiveError
 */
export function readDirectory(size: number, readAt: ReadAt): ArchiveEntry[] {
  const at = size - recordBytes.end;
  const end = readAt(at, recordBytes.end);
  const { entries, bytes, offset } = checkedEnd(end, at);
  const directory = readAt(offset, bytes);
  const found: ArchiveEntry[] = [];
  const names = new Set<string>();
  let from = 0;
  for (let index = 0; index < entries; index++) {
    const entry = entryAt(directory, from, offset + from);
    const last = found.at(-1);
    const fail = (fault: ArchiveFault): never => {
      throw new ArchiveError(fault, { entry: printable(entry.name), offset: offset + from });
    };
    if (!isEntryName(entry.name)) fail('name');
    // No file can stand where a folder is needed.
    if (foldersOf(entry.name).some((folder) => names.has(foldedName(folder)))) fail('name');
    if (names.has(foldedName(entry.name))) fail('duplicate');
    if (last && compareNames(last.name, entry.name) > 0) fail('order');
    names.add(foldedName(entry.name));
    found.push(entry);
    from += recordBytes.central + Buffer.byteLength(entry.name);
  }
  if (from !== bytes) throw new ArchiveError('hidden-bytes', { offset: offset + from });
  const [last] = found.slice(-1);
  const contents = last ? last.offset + recordBytes.local + Buffer.byteLength(last.name) + last.bytes : 0;
  if (contents !== offset) throw new ArchiveError('hidden-bytes', { offset: Math.min(contents, offset) });
  return found;
}

function foldersOf(name: string): string[] {
  const parts = name.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function checkedEnd(end: Buffer, at: number): { entries: number; bytes: number; offset: number } {
  const [entries, bytes, offset] = [end.readUInt16LE(10), end.readUInt32LE(12), end.readUInt32LE(16)];
  const fail = (fault: ArchiveFault, within: number): never => {
    throw new ArchiveError(fault, { offset: at + within });
  };
  // A comment, or bytes behind the end, push the record away from it: then no signature stands here.
  if (end.readUInt32LE(0) !== 0x0605_4b50) fail('cut-off', 0);
  if (end.readUInt16LE(20) !== 0) fail('comment', 20);
  if (end.readUInt16LE(4) !== 0 || end.readUInt16LE(6) !== 0) fail('several-disks', 4);
  if (entries === 0xffff || bytes === 0xffff_ffff || offset === 0xffff_ffff) fail('zip64', 10);
  if (end.readUInt16LE(8) !== entries) fail('several-disks', 8);
  if (offset + bytes !== at) fail('hidden-bytes', 12);
  if (bytes > (entries + 1) * (recordBytes.central + longestName)) fail('hidden-bytes', 12);
  if (!end.equals(endRecord({ entries, bytes, offset }))) fail('header', 0);
  return { entries, bytes, offset };
}

function entryAt(directory: Buffer, from: number, offset: number): ArchiveEntry {
  if (from + recordBytes.central > directory.length) throw new ArchiveError('lengths', { offset });
  const nameBytes = directory.readUInt16LE(from + 28);
  const to = from + recordBytes.central + nameBytes;
  if (to > directory.length) throw new ArchiveError('lengths', { offset });
  const found = directory.subarray(from, to);
  const entry: ArchiveEntry = {
    name: found.toString('utf8', recordBytes.central),
    bytes: found.readUInt32LE(24),
    crc: found.readUInt32LE(16),
    offset: found.readUInt32LE(42),
  };
  const fail = (fault: ArchiveFault): never => {
    throw new ArchiveError(fault, { entry: printable(entry.name), offset });
  };
  // What is no UTF-8 does not come back as it was.
  if (!Buffer.from(entry.name).equals(found.subarray(recordBytes.central))) fail('name');
  if (entry.bytes === 0xffff_ffff || entry.offset === 0xffff_ffff) fail('zip64');
  const expected = centralHeader(entry);
  if (!found.equals(expected)) fail(headerFault(found, expected, 'central'));
  return entry;
}

/** A name that is not safe must not do anything to the line that tells of it. */
function printable(name: string): string {
  return JSON.stringify(name.slice(0, 200))
    .slice(1, -1)
    .replaceAll(/[^\x20-\x7e\p{L}\p{N}]/gu, '?');
}
