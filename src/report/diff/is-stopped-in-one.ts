import { isComplete } from '../../compare/flow-outcome.ts';
import type { WalkedFlow } from './walked-flows.ts';

/** One audit stopped before the commit control and the other passed it: our doing, not the target's. */
export function isStoppedInOne({ figures: a }: WalkedFlow, { figures: b }: WalkedFlow): boolean {
  const outcomes = [a?.outcome ?? null, b?.outcome ?? null];
  return (
    outcomes[0] !== outcomes[1] &&
    outcomes.includes('safe-stop') &&
    outcomes.every((outcome) => outcome !== null && isComplete(outcome))
  );
}
