import { createHash } from 'node:crypto';
import { entryNames, unlisted } from '../bundle/entry-names.ts';
import { sumsText } from '../bundle/sums-text.ts';
import { ArchiveError } from '../evidence/archive/archive-error.ts';
import { compareNames } from '../evidence/archive/entry-name.ts';
import type { Archive } from '../evidence/archive/open-archive.ts';
import { BundleManifest } from '../model/manifest.ts';
import { differs, failure, type Checked } from './failure.ts';
import { readDocument, readEntry } from './read-document.ts';

const check = 'contents';
const hash = { zh: 'SHA-256 ', en: 'SHA-256' };

/** The content of every entry as it is: SHA-256 by name. */
export type Contents = ReadonlyMap<string, string>;

/**
 * Holds every content against its checksum, the manifest of the bundle, `SHA256SUMS`, and the name that says its hash.
 */
export function* checkContents(
  archive: Archive,
): Checked<{ contents: Contents; manifest: { value: BundleManifest; bytes: Buffer } | null }> {
  const contents = new Map<string, string>();
  for (const entry of archive.entries) {
    const { name } = entry;
    const found = createHash('sha256');
    try {
      for (const chunk of archive.content(entry)) found.update(chunk);
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error;
      yield { check, file: name, sentence: error.sentence };
    }
    contents.set(name, found.digest('hex'));
  }
  const manifest = yield* readDocument(archive, check, entryNames.manifest, BundleManifest);
  if (manifest) yield* checkListed(archive, contents, manifest.value);
  for (const [name, sha256] of contents) {
    const [, said] = /^(?:files\/[0-9a-f]{2}|scenarios)\/([0-9a-f]{64})(?:\/|$)/.exec(name) ?? [];
    if (said !== undefined && said !== sha256) yield differs(check, name, hash, said, sha256);
  }
  yield* checkSums(archive, contents);
  return { contents, manifest };
}

function* checkListed(archive: Archive, contents: Contents, { files }: BundleManifest): Checked<void> {
  const listed = new Set<string>();
  for (const [index, { path, bytes, sha256 }] of files.entries()) {
    const before = files[index - 1];
    if (before && compareNames(before.path, path) >= 0) {
      yield failure(
        check,
        entryNames.manifest,
        `第 ${index + 1} 个文件没有按路径排序：${path}`,
        `file ${index + 1} is out of order: ${path}`,
      );
    }
    listed.add(path);
    const entry = archive.entry(path);
    const found = contents.get(path);
    if (entry === null || found === undefined) {
      yield failure(
        check,
        path,
        `清单列有此文件（${bytes} 字节，SHA-256 ${sha256}），证据包中没有`,
        `the manifest lists it (${bytes} bytes, SHA-256 ${sha256}), and the bundle does not hold it`,
      );
      continue;
    }
    if (entry.bytes !== bytes) yield differs(check, path, { zh: '长度', en: 'length' }, bytes, entry.bytes);
    if (found !== sha256) yield differs(check, path, hash, sha256, found);
  }
  for (const { name } of archive.entries) {
    if (listed.has(name) || unlisted.includes(name)) continue;
    yield failure(
      check,
      name,
      '证据包中有此文件，清单没有列出',
      'the bundle holds it, and the manifest does not list it',
    );
  }
}

function* checkSums(archive: Archive, contents: Contents): Checked<void> {
  const sums = yield* readEntry(archive, check, entryNames.sums);
  if (sums === null) return;
  const files = [...contents].map(([path, sha256]) => ({ path, sha256 }));
  if (sums.equals(Buffer.from(sumsText(files)))) return;
  const [expected, found] = [sumsText(files).split('\n'), sums.toString('utf8').split('\n')];
  for (let line = 0; line < Math.max(expected.length, found.length); line++) {
    if (expected[line] === found[line]) continue;
    const where = { zh: `第 ${line + 1} 行`, en: `line ${line + 1}` };
    return yield differs(
      check,
      entryNames.sums,
      where,
      expected[line] ?? null,
      found[line]?.slice(0, 200) ?? null,
    );
  }
  yield failure(check, entryNames.sums, '不是 UTF-8', 'is not UTF-8');
}
