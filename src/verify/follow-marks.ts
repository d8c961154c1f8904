import { fileEntry, walkManifestEntry } from '../bundle/entry-names.ts';
import type { Archive } from '../evidence/archive/open-archive.ts';
import type { WalkManifest } from '../model/manifest.ts';
import { sourcesMedia } from '../model/sources.ts';
import { isAboutUs } from '../model/words.ts';
import { differs, type Checked, type Note } from './failure.ts';
import { readEntry } from './read-document.ts';

/** How the gate counts what it took out (`evidence/walk-gate.ts`). */
const mark = /‹([a-z-]+?)(?:-[0-9]+)?›/g;

/**
 * Counts the marks that stand in what was recorded of a walk, and holds them against what its manifest says was taken
 * out: each was counted when it was written. Fewer are noted, since a write may have failed.
 */
export class MarkCount {
  readonly #found = new Map<string, number>();

  add(text: string): void {
    if (!text.includes('‹')) return;
    for (const [, kind = ''] of text.matchAll(mark)) this.#found.set(kind, (this.#found.get(kind) ?? 0) + 1);
  }

  *check(archive: Archive, { walk, outcome, files, redactions }: WalkManifest, notes: Note[]): Checked<void> {
    if (redactions === null) return;
    const sources = files.find(({ media }) => media === sourcesMedia);
    const list = sources && archive.entry(fileEntry(sources.sha256));
    if (list)
      this.add((yield* readEntry(archive, 'files', fileEntry(sources.sha256)))?.toString('utf8') ?? '');
    // Boxes of pictures cannot be counted again.
    const { picture: _, ...told } = redactions;
    for (const kind of new Set([...this.#found.keys(), ...Object.keys(told)])) {
      const [said, found] = [told[kind] ?? 0, this.#found.get(kind) ?? 0];
      if (said === found) continue;
      const what = { zh: `redactions.${kind} `, en: `redactions.${kind}` };
      const { check, ...note } = differs('consistency', walkManifestEntry(walk), what, found, said);
      if (found > said) yield { check, ...note };
      else if (!isAboutUs(outcome)) notes.push(note);
    }
  }
}
