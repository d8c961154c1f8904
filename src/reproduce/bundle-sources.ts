import type { Archive } from '../evidence/archive/open-archive.ts';
import { fileEntry } from '../bundle/entry-names.ts';
import type { WalkManifest } from '../model/manifest.ts';
import { Sources, sourcesMedia } from '../model/sources.ts';
import { safeText } from '../words/safe-text.ts';
import { ReproduceError } from './reproduce-error.ts';

/** A file of the author's code, as a bundle holds it. */
export type BundleSource = {
  /** As it was walked, from where the audit was started, with slashes. */
  file: string;
  /** Of the file as it was walked. */
  sha256: string;
  /** Of what the bundle holds: another one where something private was taken out. */
  kept: string;
  /** It stands otherwise in earlier walks of the same audit. */
  hasChanged: boolean;
};

/** Of no source more is kept. */
const longest = 1024 * 1024;

/**
 * The files that made the walks of an audit, by path. If one of them was changed while the audit went on, the newest.
 *
 * @throws ReproduceError where a walk has no sources, or not all of them
 */
export function bundleSources(archive: Archive, walks: readonly WalkManifest[]): BundleSource[] {
  const found = new Map<string, BundleSource>();
  for (const walk of walks.toSorted((a, b) => (a.endedAt < b.endedAt ? -1 : 1))) {
    for (const { file, sha256, kept } of sourcesOf(archive, walk)) {
      if (kept === null) throw notKept(file);
      const before = found.get(file);
      const hasChanged = before !== undefined && (before.hasChanged || before.sha256 !== sha256);
      found.set(file, { file, sha256, kept, hasChanged });
    }
  }
  return [...found.values()].toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

/** What a bundle holds of a source. */
export function sourceContent(archive: Archive, { file, kept }: BundleSource): Buffer {
  const entry = archive.entry(fileEntry(kept));
  if (entry === null) throw notKept(file);
  return archive.read(entry, longest * 2);
}

function sourcesOf(archive: Archive, { walk, head, files }: WalkManifest): Sources['files'] {
  const list = files.find(({ media }) => media === sourcesMedia);
  const entry = list && archive.entry(fileEntry(list.sha256));
  const parsed = entry && Sources.safeParse(jsonOf(archive.read(entry, longest)));
  // A list that does not name the scenario itself is none of ours.
  if (!parsed?.success || !parsed.data.files.some(({ file }) => file === head.scenario.file)) {
    throw new ReproduceError('usage', {
      zh: `走查 ${walk} 没有保存场景源文件（由更早的 Seesaw 记录），无法重走。`,
      en: `Walk ${walk} was recorded without the sources of its scenario (by an earlier Seesaw), so that it cannot be walked again.`,
    });
  }
  return parsed.data.files;
}

function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
}

function notKept(file: string): ReproduceError {
  const name = safeText(file, 200);
  return new ReproduceError('usage', {
    zh: `证据包中没有 ${name} 的内容，无法重走。`,
    en: `The bundle does not hold ${name}, so that its scenarios cannot be walked again.`,
  });
}
