import type { BlockerId } from '../../model/blocker.ts';
import type { ComparedBlocker } from '../../model/comparison.ts';
import type { WalkedFlow } from './walked-flows.ts';

type Flow = Pick<WalkedFlow, 'comparison'>;

/** Blockers that a person rejected in one audit and that count in the other: persons differ there, not the target. */
export function rejectedInOne(a: Flow, b: Flow): { a: BlockerId[]; b: BlockerId[] } {
  const [one, other] = [a.comparison?.blockers ?? [], b.comparison?.blockers ?? []];
  return { a: rejectedOf(one, other), b: rejectedOf(other, one) };
}

/** It was said that it is none: it neither came nor went. */
export function isRejected({ notCounted }: Pick<ComparedBlocker, 'notCounted'>): boolean {
  return notCounted?.why === 'rejected';
}

function rejectedOf(one: readonly ComparedBlocker[], other: readonly ComparedBlocker[]): BlockerId[] {
  return one
    .filter((each) => isRejected(each) && other.some(({ id, counted }) => id === each.id && counted))
    .map(({ id }) => id);
}
