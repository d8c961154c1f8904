import { measureWalk } from '../measure/measure-walk.ts';
import type { WalkFacts } from '../detect/walk-facts.ts';
import type { Store } from '../store/open-store.ts';
import type { StoredWalk } from '../store/walk-rows.ts';
import { readWalk } from './read-walk.ts';

/**
 * Measures a walk from what is stored of it and puts the result in the place of what was derived before. Throws
 * `StoreError` where facts or files are not what was written.
 */
export function judgeWalk(store: Store, { head }: Pick<StoredWalk, 'head'>): WalkFacts {
  const input = readWalk(store, head);
  const measured = measureWalk(input);
  store.replaceDerived(head.walk, measured);
  return { ...input, measured };
}
