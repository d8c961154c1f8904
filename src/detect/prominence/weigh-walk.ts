import type { Ledger } from '../../model/prominence.ts';
import { isAboutUs } from '../../model/words.ts';
import { controlsOf } from '../controls-of.ts';
import type { OnwardFlow } from '../onward/onward-flow.ts';
import type { WalkFacts } from '../walk-facts.ts';
import { viewWalk } from '../walk-view.ts';
import { ledgersOf } from './ledgers-of.ts';

/**
 * The ledgers of one exit walk; none of an onward walk and of one that says something about us.
 *
 * @param onward all onward flows of the same target and project, as `detectBlockers` takes them
 */
export function weighWalk({ walk, onward }: { walk: WalkFacts; onward: readonly OnwardFlow[] }): Ledger[] {
  const view = viewWalk(walk);
  if (view.head.direction !== 'exit' || isAboutUs(view.outcome)) return [];
  return ledgersOf(view, controlsOf(view, onward));
}
