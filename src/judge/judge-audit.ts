import type { Store } from '../store/open-store.ts';
import { StoreError } from '../store/store-error.ts';
import type { StoredWalk } from '../store/walk-rows.ts';
import { judgeWalk } from './judge-walk.ts';

/** What judging came to. */
export type Judged = {
  /** Number of walks that were measured. */
  judged: number;
  /** Number of walks that run or were interrupted: nothing is derived of them. */
  unfinished: number;
  /** Walks whose facts or files are damaged: nothing is derived of them either. */
  damaged: { walk: string; error: StoreError }[];
};

/**
 * Deletes everything derived and builds it anew from facts and files alone, one walk after the other.
 *
 * @param audit only this one; all audits of the database if it is not given
 * @param onWalk told after each walk, for progress
 */
export function judgeAudit(
  store: Store,
  { audit, onWalk }: { audit?: string; onWalk?: (done: number, of: number) => void } = {},
): Judged {
  const result: Judged = { judged: 0, unfinished: 0, damaged: [] };
  const walks = store.walks(audit === undefined ? {} : { audit });
  walks.forEach((walk, index) => {
    store.dropDerived(walk.head.walk);
    if (!isFinished(walk)) result.unfinished += 1;
    else judgeFinished(store, walk, result);
    onWalk?.(index + 1, walks.length);
  });
  return result;
}

function judgeFinished(store: Store, walk: StoredWalk, result: Judged): void {
  try {
    const broken = store.chainBreak(walk.head.walk);
    if (broken) throw new StoreError('corrupt', store.path, new Error(`fact ${broken.seq}: ${broken.what}`));
    judgeWalk(store, walk);
    result.judged += 1;
  } catch (error) {
    if (!(error instanceof StoreError) || error.code === 'full' || error.code === 'locked') throw error;
    result.damaged.push({ walk: walk.head.walk, error });
  }
}

function isFinished({ status, outcome }: StoredWalk): boolean {
  return status === 'ended' && outcome !== 'interrupted';
}
