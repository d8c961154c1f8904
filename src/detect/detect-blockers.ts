import { blockerIds, type FoundBlocker } from '../model/blocker.ts';
import { isAboutUs } from '../model/words.ts';
import { controlsOf } from './controls-of.ts';
import { detectors } from './detectors.ts';
import { findBlockers } from './find-blockers.ts';
import { viewWalk } from './walk-view.ts';
import type { OnwardFlow } from './onward/onward-flow.ts';
import type { WalkFacts } from './walk-facts.ts';

/** How much of the catalogue is built, as grades carry it: `40 of 40`. */
export const detectorsActive = `${detectors.length} of ${blockerIds.length}`;

/**
 * The blockers that one exit walk met, each at the places where it was met: an id may stand there several times and
 * counts once. Those that do not count say why:
 *
 * - `control`: the onward flow of the same target has it too, as strong or stronger. Of several onward walks two must
 *   have it, as an exit's must be met twice: what one of them showed once is chance.
 * - `rejected`: a person looked at it and said that it is none; what it would absorb then counts by itself.
 * - `absorbed`: it is part of another one (decisions, Blockers 4).
 *
 * Sorted by catalogue and place; the order of `onward` changes nothing. Empty for an onward walk and for a walk
 * that says something about us.
 *
 * @param onward all onward flows of the same target and project (`addOnward`). The control is the one that the exit
 *   undoes (`onwardOf`).
 * @param isRejected whether a person rejected it
 */
export function detectBlockers({
  walk,
  onward,
  isRejected = () => false,
}: {
  walk: WalkFacts;
  onward: readonly OnwardFlow[];
  isRejected?: (found: FoundBlocker) => boolean;
}): FoundBlocker[] {
  const view = viewWalk(walk);
  if (view.head.direction !== 'exit' || isAboutUs(view.outcome)) return [];
  return findBlockers(view, controlsOf(view, onward), isRejected);
}
