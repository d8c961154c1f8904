import { compareTarget } from '../compare/compare-target.ts';
import { detectBlockers } from '../detect/detect-blockers.ts';
import { addOnward } from '../detect/onward/add-onward.ts';
import type { OnwardFlow } from '../detect/onward/onward-flow.ts';
import type { WalkFacts } from '../detect/walk-facts.ts';
import { measureWalk } from '../measure/measure-walk.ts';
import type { FoundBlocker } from '../model/blocker.ts';
import type { Comparison } from '../model/comparison.ts';
import { isAboutUs } from '../model/words.ts';
import type { Store } from '../store/open-store.ts';
import type { StoredWalk } from '../store/walk-rows.ts';
import { comparable } from './comparable.ts';
import { readWalk } from './read-walk.ts';
import { verdictsOf } from './verdicts.ts';

/** One exit walk, held against the onward walks of its target and project that have ended so far. */
export type ComparedAlone = {
  walk: WalkFacts;
  /** What it met, those places that do not count among them. */
  blockers: FoundBlocker[];
  comparison: Comparison;
};

/**
 * Compares one exit walk by itself, as if it were the only repeat of its flow, with all usable onward walks that the
 * store has of the same audit, target and project. Writes nothing: a budget asks for it at the end of a walk.
 *
 * @param exit a walk that has ended
 * @param counterpart the onward flow that it undoes, as its scenario declares them
 * @returns null if no walk of that flow has ended yet, or the exit walk says something about us
 */
export function compareWalk(
  store: Store,
  { head, outcome }: StoredWalk,
  counterpart: string | null,
): ComparedAlone | null {
  if (outcome === null || isAboutUs(outcome)) return null;
  const { audit, target, project } = head;
  const controls = store
    .walks({ audit, target: target.id, project, direction: 'onward', status: 'ended' })
    .filter((walk) => walk.outcome !== null && !isAboutUs(walk.outcome));
  if (!controls.some((walk) => walk.head.flow === counterpart)) return null;
  const whole = (walk: Pick<StoredWalk, 'head'>): WalkFacts => {
    const input = readWalk(store, walk.head);
    return { ...input, measured: measureWalk(input) };
  };
  const walk = whole({ head });
  let onward: readonly OnwardFlow[] = [];
  const beside = controls.map((control) => {
    const facts = whole(control);
    onward = addOnward(onward, facts);
    return comparable({ ...control, outcome: control.outcome!, measured: facts.measured, blockers: [] });
  });
  const verdictOn = verdictsOf(store, target.id)(walk);
  const isRejected = (found: FoundBlocker): boolean => verdictOn(found).review?.verdict === 'reject';
  const blockers = detectBlockers({ walk, onward, isRejected });
  const compared = [comparable({ head, outcome, measured: walk.measured, blockers }), ...beside];
  // Each walk has its own outcome; which repeats were to be completed is nothing to a single one.
  const [comparison] = compareTarget(compared, 'every').comparisons;
  return { walk, blockers, comparison: comparison! };
}
