import type { ComparedTarget } from '../model/comparison.ts';
import type { Store } from '../store/open-store.ts';
import type { StoreError } from '../store/store-error.ts';
import type { TargetOf } from '../store/walk-lists.ts';
import { judgeTarget } from './judge-target.ts';

/** What judging came to. */
export type Judged = {
  /** Number of walks that were measured. */
  judged: number;
  /** Number of walks that run or were interrupted: nothing is derived of them. */
  unfinished: number;
  /** Walks whose facts or files are damaged: nothing is derived of them either. In the order of `Store.walks`. */
  damaged: { walk: string; error: StoreError }[];
};

/**
 * Deletes everything derived and builds it anew from facts and files alone, one target after the other: its walks
 * are measured, then blockers are looked for in its exits, then its exits are compared. What was judged lies in the
 * store; nothing of a target is held when the next one is judged.
 *
 * @param audit only this one; all audits of the database if it is not given
 * @param onWalk told after each walk, for progress
 * @param onTarget given the flows and comparisons of each target and project, by audit, target and project
 */
export function judgeAudit(
  store: Store,
  {
    audit,
    onWalk,
    onTarget,
  }: {
    audit?: string;
    onWalk?: (done: number, of: number) => void;
    onTarget?: (compared: ComparedTarget) => void;
  } = {},
): Judged {
  const result: Judged = { judged: 0, unfinished: 0, damaged: [] };
  const walks = store.walkCount(audit);
  let done = 0;
  for (const of of store.targets(audit)) {
    const damaged: Judged['damaged'] = [];
    for (const project of store.projectsOf(of)) {
      const compared = judgeTarget(store, { ...of, project }, (walk, end) => {
        if (end === 'judged' || end === 'unfinished') result[end] += 1;
        else damaged.push({ walk, error: end });
        done += 1;
        onWalk?.(done, walks);
      });
      if (compared) onTarget?.(compared);
    }
    result.damaged.push(...inOrder(store, of, damaged));
  }
  return result;
}

/** They were judged project by project, ways in before ways out. */
function inOrder(store: Store, of: TargetOf, damaged: Judged['damaged']): Judged['damaged'] {
  if (damaged.length < 2) return damaged;
  const place = new Map(store.walkNames(of).map((walk, index) => [walk, index]));
  return damaged.toSorted((a, b) => place.get(a.walk)! - place.get(b.walk)!);
}
