import { blockerIds, type NotCounted } from '../model/blocker.ts';
import type { ComparedBlocker } from '../model/comparison.ts';
import type { MetBlocker, UsableWalk } from './compared-walk.ts';
import { groupBy } from './group-by.ts';

/**
 * The blockers of an exit flow over its usable walks, by id and subtype, in the order of the catalogue. One counts if
 * two walks met it and in both of them nothing speaks against it; with one walk only, that one is enough (decisions,
 * Measurement 13). So is its severity: what a single one of several walks shows is chance.
 */
export function comparedBlockers(usable: readonly UsableWalk[]): ComparedBlocker[] {
  const needed = Math.min(2, usable.length);
  const kinds = new Map<string, Pick<MetBlocker, 'id' | 'subtype'>>();
  for (const { id, subtype } of usable.flatMap(({ blockers }) => blockers))
    kinds.set(`${id} ${subtype}`, { id, subtype });
  return [...kinds.values()].toSorted(byCatalogue).map(({ id, subtype }) => {
    const met = usable
      .map(({ head, blockers }) => ({
        walk: head.walk,
        found: blockers.filter((each) => each.id === id && each.subtype === subtype),
      }))
      .filter(({ found }) => found.length > 0);
    const all = met.flatMap(({ found }) => found);
    const counting = met
      .map(({ found }) => found.filter(({ notCounted }) => notCounted === null))
      .filter((found) => found.length > 0);
    const counted = counting.length >= needed;
    const severities = (counted ? counting : met.map(({ found }) => found))
      .map((found) => Math.max(...found.map(({ severity }) => severity)))
      .toSorted((a, b) => b - a);
    return {
      id,
      subtype,
      severity: severities[Math.min(needed, severities.length) - 1]!,
      walks: met.map(({ walk }) => walk),
      of: usable.length,
      seen: usable.length === 1 ? 'seen-once' : met.length === 1 ? 'intermittent' : 'repeated',
      counted,
      notCounted: counted ? null : commonest(all),
      confidence: all.map(({ confidence }) => confidence).toSorted((a, b) => b - a)[0]!,
    };
  });
}

function byCatalogue(a: Pick<MetBlocker, 'id' | 'subtype'>, b: Pick<MetBlocker, 'id' | 'subtype'>): number {
  return blockerIds.indexOf(a.id) - blockerIds.indexOf(b.id) || (a.subtype < b.subtype ? -1 : 1);
}

/** Why it does not count, most often; null if nothing but its rarity speaks against it. */
function commonest(found: readonly MetBlocker[]): NotCounted | null {
  const reasons = found.flatMap(({ notCounted }) => notCounted ?? []);
  const text = ({ why, by }: NotCounted): string => `${why} ${by ?? ''}`;
  const alike = groupBy(reasons, text);
  const often = (reason: NotCounted): number => alike.get(text(reason))!.length;
  return reasons.toSorted((a, b) => often(b) - often(a) || (text(a) < text(b) ? -1 : 1))[0] ?? null;
}
