import { isUtf8 } from 'node:buffer';
import type { Archive } from '../evidence/archive/open-archive.ts';
import type { ArchiveEntry } from '../evidence/archive/archive-records.ts';

/** A line longer than this is no line of ours, bytes. */
const longest = 64 * 1024 * 1024;

/**
 * The lines of an entry, one after the other, without their line feeds. What stands behind the last line feed comes as
 * a line too, marked as not ended. `isText`: its bytes are UTF-8, so that no others read as the same text.
 */
export function* entryLines(
  archive: Archive,
  entry: ArchiveEntry,
): Generator<{ text: string; isText: boolean; isEnded: boolean }, void> {
  let rest: Buffer[] = [];
  let length = 0;
  const take = (last: Buffer) => {
    const line = Buffer.concat([...rest, last]);
    rest = [];
    length = 0;
    return { text: line.toString('utf8'), isText: isUtf8(line) };
  };
  for (const chunk of archive.content(entry)) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      const line = take(chunk.subarray(from, at));
      yield { ...line, isEnded: true };
      from = at + 1;
    }
    rest.push(chunk.subarray(from));
    length += chunk.length - from;
    if (length > longest) return yield { ...take(Buffer.alloc(0)), isEnded: false };
  }
  if (length > 0) yield { ...take(Buffer.alloc(0)), isEnded: false };
}
