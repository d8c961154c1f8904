import { isOpen, type KnownPassage } from '../model/passage.ts';
import type { Store } from '../store/open-store.ts';

/** What makes a walk the same one when it is walked again. */
export type SameWalk = { audit: string; target: string; flow: string; project: string; repeat: number };

/** The irreversible steps of earlier attempts at a walk that were made, or of which nobody knows what became. */
export function passagesInTheWay(
  store: Store,
  { audit, target, flow, project, repeat }: SameWalk,
): KnownPassage[] {
  return store
    .passages(audit)
    .filter(
      (each) =>
        (isOpen(each.state) || each.state === 'happened') &&
        each.target === target &&
        each.flow === flow &&
        each.project === project &&
        each.repeat === repeat,
    );
}

/**
 * Whether the account was used after a step, so that what it shows now need not be that step's doing.
 *
 * @param asks the walk that asks: it has done nothing yet
 */
export function isOverlaid(
  store: Store,
  ledger: Store,
  { walk, account, at, audit }: KnownPassage,
  asks: string,
): boolean {
  const walkedSince = store
    .walks({ audit })
    .some(
      ({ head }) =>
        head.walk !== walk && head.walk !== asks && head.account === account && head.startedAt > at,
    );
  return (
    walkedSince ||
    ledger.passages().some((each) => each.walk !== walk && each.account === account && each.at > at)
  );
}
