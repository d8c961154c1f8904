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
  { walk, account, target, at, audit }: KnownPassage,
  asks: string,
): boolean {
  /** Without an account the target itself is what is changed. */
  const isUsed = (by: { walk: string; account: string | null; target: string }, since: string) =>
    ![walk, asks].includes(by.walk) &&
    since > at &&
    (account === null ? by.target === target : by.account === account);
  return (
    store.walks({ audit }).some(({ head }) => isUsed({ ...head, target: head.target.id }, head.startedAt)) ||
    ledger.passages().some((each) => isUsed(each, each.at))
  );
}
