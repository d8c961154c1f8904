import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { asStoreError } from '../../store/store-error.ts';
import { ArchiveError } from './archive-error.ts';
import { mostBytes, recordBytes, type ArchiveEntry } from './archive-records.ts';
import { checkEntries } from './check-entries.ts';
import { readDirectory } from './read-directory.ts';

/** How much of a content is in memory at once. */
const piece = 1024 * 1024;

/** An open archive in the canonical form. Its methods throw `ArchiveError`. */
export type Archive = {
  readonly path: string;
  readonly bytes: number;
  /** Sorted by name. */
  readonly entries: readonly ArchiveEntry[];
  /** An entry by its name, or null. */
  entry(name: string): ArchiveEntry | null;
  /** The content of an entry, piece by piece; its checksum is looked at when the last one was given. */
  content(entry: ArchiveEntry): Generator<Buffer, void>;
  /** The whole content of an entry of no more than `most` bytes; of a longer one `too-large`. */
  read(entry: ArchiveEntry, most: number): Buffer;
  /** Everything, as it lies on disk. */
  raw(): Generator<Buffer, void>;
  close(): void;
};

/**
 * Opens an archive and accepts nothing but what `archiveBytes` writes: every byte that is no content is compared
 * with the one that the canonical form has there. So paths that lead out, links, packed contents, doubled names and
 * bytes between the entries need no rules of their own.
 *
 * @throws ArchiveError that names the entry and the offset; StoreError if the file cannot be read
 */
export function openArchive(path: string): Archive {
  let handle: number | null = null;
  try {
    const opened = (handle = openSync(path, 'r'));
    const { size, isFile } = { size: fstatSync(opened).size, isFile: fstatSync(opened).isFile() };
    if (!isFile || size < recordBytes.end || size > mostBytes)
      throw new ArchiveError(size > mostBytes ? 'too-large' : 'cut-off', {});
    const readAt = (offset: number, length: number): Buffer => readBytes(opened, offset, length);
    const entries = readDirectory(size, readAt);
    checkEntries(entries, readAt);
    const byName = new Map(entries.map((entry) => [entry.name, entry]));
    const content = (entry: ArchiveEntry) => contentOf(entry, readAt);
    return {
      path,
      bytes: size,
      entries,
      entry: (name) => byName.get(name) ?? null,
      content,
      read(entry, most) {
        if (entry.bytes > most)
          throw new ArchiveError('too-large', { entry: entry.name, offset: entry.offset });
        return Buffer.concat([...content(entry)]);
      },
      *raw() {
        for (let at = 0; at < size; at += piece) yield readAt(at, Math.min(piece, size - at));
      },
      close: () => closeSync(opened),
    };
  } catch (error) {
    if (handle !== null) closeSync(handle);
    throw asStoreError(error, path);
  }
}

function* contentOf(
  entry: ArchiveEntry,
  readAt: (offset: number, length: number) => Buffer,
): Generator<Buffer, void> {
  const start = entry.offset + recordBytes.local + Buffer.byteLength(entry.name);
  let crc = 0;
  for (let at = 0; at < entry.bytes; at += piece) {
    const chunk = readAt(start + at, Math.min(piece, entry.bytes - at));
    crc = crc32(chunk, crc);
    yield chunk;
  }
  if (crc !== entry.crc) throw new ArchiveError('checksum', { entry: entry.name, offset: start });
}

function readBytes(handle: number, offset: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  for (let done = 0; done < length;) {
    const read = readSync(handle, bytes, done, length - done, offset + done);
    if (read === 0) throw new ArchiveError('cut-off', { offset: offset + done });
    done += read;
  }
  return bytes;
}
