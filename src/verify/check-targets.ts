import { walkManifestEntry } from '../bundle/entry-names.ts';
import type { WalkManifest } from '../model/manifest.ts';
import { sourcesMedia } from '../model/sources.ts';
import { canonicalJson } from '../store/canonical-json.ts';
import { safeText } from '../words/safe-text.ts';
import { differs, type Checked, type Note } from './failure.ts';

type Target = WalkManifest['head']['target'];

/** What a scenario says of its target in words of its own; its addresses may come from where it runs. */
const words = ['name', 'sector', 'reference'] as const;
const addresses = ['origin', 'home', 'leadsTo'] as const;

/**
 * A target is called alike in all of its walks. Of the same sources it is a contradiction if not; between walks of other
 * sources (somebody went on after mending a scenario), and of its addresses, it is noted.
 */
export function* checkTargets(walks: readonly WalkManifest[], notes: Note[]): Checked<void> {
  const first = new Map<string, WalkManifest>();
  for (const walk of walks) {
    const { target } = walk.head;
    const one = first.get(target.id) ?? walk;
    first.set(target.id, one);
    for (const field of [...words, ...addresses]) {
      const [expected, found] = [one, walk].map(({ head }) => shown(head.target, field));
      if (expected === found) continue;
      const what = {
        zh: `目标 ${safeText(target.id, 80)} 的 ${field}（走查 ${one.walk} 与 ${walk.walk}）`,
        en: `${field} of target ${safeText(target.id, 80)} (walks ${one.walk} and ${walk.walk})`,
      };
      const { check, ...note } = differs(
        'consistency',
        walkManifestEntry(walk.walk),
        what,
        expected!,
        found!,
      );
      const isSaidAlike = sourcesOf(one) !== null && sourcesOf(one) === sourcesOf(walk);
      if (isSaidAlike && words.some((word) => word === field)) yield { check, ...note };
      else notes.push(note);
    }
  }
}

/** SHA-256 of the list of everything that a walk's scenario was made of; null where it was not kept. */
function sourcesOf({ files }: WalkManifest): string | null {
  return files.find(({ media }) => media === sourcesMedia)?.sha256 ?? null;
}

function shown(target: Target, field: keyof Target): string {
  return safeText(canonicalJson(target[field] ?? null), 200);
}
