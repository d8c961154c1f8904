import type { ComparedBlocker } from '../model/comparison.ts';
import { groupBy } from './group-by.ts';

/** The blockers that count, each id once whatever its subtypes, with the severest of them. */
export function countedBlockers<B extends Pick<ComparedBlocker, 'id' | 'severity' | 'counted'>>(
  blockers: readonly B[],
): B[] {
  const ids = groupBy(
    blockers.filter(({ counted }) => counted),
    ({ id }) => id,
  );
  return [...ids.values()].map((same) => same.toSorted((a, b) => b.severity - a.severity)[0]!);
}
