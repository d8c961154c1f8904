import { groupBy } from '../compare/group-by.ts';
import type { ComparedTarget } from '../model/comparison.ts';
import type { Store } from '../store/open-store.ts';
import type { StoreError } from '../store/store-error.ts';
import type { StoredWalk } from '../store/walk-rows.ts';
import { judgeTarget } from './judge-target.ts';

/** What judging came to. */
export type Judged = {
  /** Number of walks that were measured. */
  judged: number;
  /** Number of walks that run or were interrupted: nothing is derived of them. */
  unfinished: number;
  /** Walks whose facts or files are damaged: nothing is derived of them either. */
  damaged: { walk: string; error: StoreError }[];
  /** Targets and projects with their flows and comparisons, by audit, target and project. */
  targets: ComparedTarget[];
};

/**
 * Deletes everything derived and builds it anew from facts and files alone, one target after the other: its walks
 * are measured, then blockers are looked for in its exits, then its exits are compared.
 *
 * @param audit only this one; all audits of the database if it is not given
 * @param onWalk told after each walk, for progress
 */
export function judgeAudit(
  store: Store,
  { audit, onWalk }: { audit?: string; onWalk?: (done: number, of: number) => void } = {},
): Judged {
  const walks = store.walks(audit === undefined ? {} : { audit });
  const result: Judged = { judged: 0, unfinished: 0, damaged: [], targets: [] };
  let done = 0;
  for (const group of targetsOf(walks)) {
    const compared = judgeTarget(store, group, (walk, end) => {
      if (end === 'judged' || end === 'unfinished') result[end] += 1;
      else result.damaged.push({ walk, error: end });
      done += 1;
      onWalk?.(done, walks.length);
    });
    if (compared) result.targets.push(compared);
  }
  const order = new Map(walks.map(({ head }, index) => [head.walk, index]));
  result.damaged.sort((a, b) => order.get(a.walk)! - order.get(b.walk)!);
  return result;
}

/** The walks of each target in each project. */
function targetsOf(walks: readonly StoredWalk[]): StoredWalk[][] {
  const groups = groupBy(walks, ({ head: { audit, target, project } }) =>
    JSON.stringify([audit, target.id, project]),
  );
  return [...groups.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
