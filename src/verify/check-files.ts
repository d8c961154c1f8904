import { fileEntry } from '../bundle/entry-names.ts';
import { sourceEntriesOf } from '../bundle/source-entries.ts';
import { Sources, sourcesMedia } from '../model/sources.ts';
import type { Archive } from '../evidence/archive/open-archive.ts';
import type { WalkManifest } from '../model/manifest.ts';
import { safeText } from '../words/safe-text.ts';
import { differs, failure, type Checked } from './failure.ts';
import { isWholePng } from './is-whole-png.ts';
import { readDocument, readEntry } from './read-document.ts';

const check = 'files';
/** Nothing that is recorded is longer, bytes (`store/read-content.ts`). */
const largest = 256 * 1024 * 1024;

/** Every file of every walk is there, and every file that is there belongs to a walk; the sources likewise. */
export function* checkFiles(archive: Archive, walks: readonly WalkManifest[]): Checked<number> {
  const known = new Set<string>();
  const sources = new Set<string>();
  for (const { walk, head, files } of walks) {
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
        if (listed) yield* checkSources(archive, name, listed.value, head.scenario.sha256);
        for (const source of listed ? sourceEntriesOf(listed.value) : []) sources.add(source.name);
      }
      if (media === 'image/png' && !known.has(name)) {
        const picture = yield* readEntry(archive, check, name, largest);
        if (picture && !isWholePng(picture)) yield failure(check, name, '不是一张 PNG 图片', 'is no PNG');
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

/** The first of them is the scenario that was walked; what is kept of one is the file itself, or has marks in it. */
function* checkSources(archive: Archive, name: string, { files }: Sources, scenario: string): Checked<void> {
  const [first] = files;
  if (first?.sha256 !== scenario) {
    const what = { zh: '场景的 SHA-256 ', en: 'SHA-256 of the scenario' };
    yield differs(check, name, what, scenario, first?.sha256 ?? null);
  }
  for (const { file, sha256, kept, redacted } of files) {
    if (kept === null || kept === sha256) continue;
    const entry = archive.entry(fileEntry(kept));
    const text = entry && entry.bytes <= largest ? archive.read(entry, largest).toString('utf8') : '';
    if (Object.keys(redacted).length > 0 && /‹[a-z]+(?:-[0-9a-z]+)*›/.test(text)) continue;
    yield failure(
      check,
      fileEntry(kept),
      `保留的场景源文件 ${safeText(file, 120)} 与走查时的不同，其中又没有涂去任何内容`,
      `what is kept of the source ${safeText(file, 120)} is not what was walked, and nothing in it was redacted`,
    );
  }
}
