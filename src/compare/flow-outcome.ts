import type { AuditSettings } from '../model/audit-settings.ts';
import type { Outcome } from '../model/words.ts';
import type { ComparedWalk, UsableWalk } from './compared-walk.ts';

/** Outcomes about the target, the better for the customer the earlier. */
const bestFirst: readonly Outcome[] = [
  'done-now',
  'safe-stop',
  'done-later',
  'pending-human',
  'refused',
  'blocked',
  'not-found',
];

/** The flow was walked to its end, or to the control before it: its counts are whole. */
export function isComplete(outcome: Outcome): boolean {
  return outcome === 'done-now' || outcome === 'done-later' || outcome === 'safe-stop';
}

/** How often each outcome came, the most frequent first, of equally frequent ones the better. */
export function tallyOutcomes(walks: readonly ComparedWalk[]): { outcome: Outcome; walks: number }[] {
  return [...new Set(walks.map(({ outcome }) => outcome))]
    .map((outcome) => ({ outcome, walks: walks.filter((walk) => walk.outcome === outcome).length }))
    .toSorted(
      (a, b) =>
        b.walks - a.walks ||
        bestFirst.indexOf(a.outcome) - bestFirst.indexOf(b.outcome) ||
        (a.outcome < b.outcome ? -1 : 1),
    );
}

/**
 * The outcome of a flow over its repeats: the most frequent one. Of several that are equally frequent the better
 * one for the customer: what half of the repeats do not show is not held against the target. With `once` only the
 * last repeat passes the commit control, so it alone says how the flow ends (decisions, Measurement 13).
 *
 * @param all the flow's walks, those that say something about us too
 */
export function flowOutcome(
  all: readonly ComparedWalk[],
  usable: readonly UsableWalk[],
  complete: AuditSettings['complete'],
): Outcome | null {
  const last = usable.at(-1);
  const isLast = last !== undefined && all.every(({ head }) => head.repeat <= last.head.repeat);
  if (complete === 'once' && isLast && last.outcome !== 'safe-stop') return last.outcome;
  return tallyOutcomes(usable)[0]?.outcome ?? null;
}

/** Whether a walk tells how long the way of the flow is: it has the flow's outcome, or stopped safely before it. */
export function supplies(walk: ComparedWalk, outcome: Outcome | null): boolean {
  return (
    walk.outcome === outcome || (walk.outcome === 'safe-stop' && outcome !== null && isComplete(outcome))
  );
}
