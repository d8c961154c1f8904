import { fileEntry } from '../bundle/entry-names.ts';
import { sourceEntriesOf } from '../bundle/source-entries.ts';
import { Sources, sourcesMedia } from '../model/sources.ts';
import type { Archive } from '../evidence/archive/open-archive.ts';
import type { WalkManifest } from '../model/manifest.ts';
import { differs, failure, type Checked } from './failure.ts';
import { readDocument } from './read-document.ts';

const check = 'files';
/** Nothing that is recorded is longer, bytes (`store/read-content.ts`). */
const largest = 256 * 1024 * 1024;

/** Every file of every walk is there, and every file that is there belongs to a walk; the sources likewise. */
export function* checkFiles(archive: Archive, walks: readonly WalkManifest[]): Checked<number> {
  const known = new Set<string>();
  const sources = new Set<string>();
  for (const { walk, files } of walks) {
    for (const { sha256, bytes, media } of files) {
      const name = fileEntry(sha256);
      const entry = archive.entry(name);
      if (entry === null) {
        yield failure(
          check,
          name,
          `走查 ${walk} 的文件（${media}，${bytes} 字节）不在证据包中`,
          `this file of walk ${walk} (${media}, ${bytes} bytes) is not in the bundle`,
        );
        continue;
      }
      if (entry.bytes > largest) {
        yield differs(
          check,
          name,
          { zh: '最大长度', en: 'greatest length of a recorded file' },
          largest,
          entry.bytes,
        );
      }
      if (entry.bytes !== bytes) {
        yield differs(
          check,
          name,
          { zh: `走查 ${walk} 的文件长度`, en: `length, as walk ${walk} says` },
          bytes,
          entry.bytes,
        );
      }
      if (media === sourcesMedia && !known.has(name)) {
        const listed = yield* readDocument(archive, check, name, Sources);
        for (const source of listed ? sourceEntriesOf(listed.value) : []) sources.add(source.name);
      }
      known.add(name);
    }
  }
  for (const name of sources) {
    if (archive.entry(name) !== null) continue;
    yield failure(check, name, '场景源文件不在证据包中', 'this source of a scenario is not in the bundle');
  }
  for (const { name } of archive.entries) {
    const isStray =
      (name.startsWith('files/') && !known.has(name)) ||
      (name.startsWith('scenarios/') && !sources.has(name));
    if (isStray) yield failure('strays', name, '没有哪次走查有这个文件', 'no walk has this file');
  }
  return known.size;
}
