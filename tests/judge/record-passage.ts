import type { Passage } from '../../src/model/passage.ts';
import type { WalkHead } from '../../src/model/walk.ts';
import type { Store } from '../../src/store/open-store.ts';

/** Writes down an irreversible step of a walk, which pays nothing and was made, as the guard does. */
export function recordPassage(
  store: Store,
  { walk, audit, target, flow, direction, project, repeat, account, startedAt: at }: WalkHead,
): void {
  const passage: Passage = {
    ...{ passage: `${walk}-step`, audit, walk, target: target.id, flow, direction, project, repeat, account },
    ...{ origin: target.origin, cents: 0, currency: null, declared: { changes: 'plan' }, at },
    ...{ phase: 'flow', settledBy: 'setup' },
  };
  store.intendPassage(passage);
  store.settlePassage(passage.passage, { state: 'done', at });
}
