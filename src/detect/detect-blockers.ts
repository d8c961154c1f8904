import { blockerIds, type FoundBlocker } from '../model/blocker.ts';
import { isAboutUs } from '../model/words.ts';
import { absorb } from './absorb.ts';
import { controlsOf } from './controls-of.ts';
import type { Controls, Detector, Sighting } from './detector.ts';
import { detectors } from './detectors.ts';
import { viewWalk, type WalkView } from './walk-view.ts';
import type { WalkFacts } from './walk-facts.ts';

/** Version of the rules that all detectors share: what is looked at, control and absorption. */
export const detectVersion = 'detect-1';

/** How much of the catalogue is built, as grades carry it: `14 of 40`. */
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
 * @param onward walks of all onward flows of the same target and project. The control is the flow that the exit
 *   undoes (`onwardOf`); walks that say something about us are left out.
 * @param isRejected whether a person rejected it
 */
export function detectBlockers({
  walk,
  onward,
  isRejected = () => false,
}: {
  walk: WalkFacts;
  onward: readonly WalkFacts[];
  isRejected?: (found: FoundBlocker) => boolean;
}): FoundBlocker[] {
  const view = viewWalk(walk);
  if (view.head.direction !== 'exit' || isAboutUs(view.outcome)) return [];
  const controls = controlsOf(view, onward);
  const found = detectors.flatMap((detector) => {
    const sightings = detector.detect(view, controls);
    const notCounted = controlled(detector, sightings, controls.counterpart);
    return sightings.map((sighting) => foundBlocker(detector, sighting, notCounted));
  });
  const reviewed = found.map((each): FoundBlocker => {
    const rejects = each.notCounted === null && isRejected(each);
    return rejects ? { ...each, notCounted: { why: 'rejected', by: null } } : each;
  });
  return absorb(reviewed).sort(byPlace);
}

/** Whether the onward flow has as much of it. A detector that compares by itself sees nothing that it has. */
function controlled(
  { compares, detect, meta }: Detector,
  sightings: readonly Sighting[],
  counterpart: readonly WalkView[],
): FoundBlocker['notCounted'] {
  if (compares === 'pair' || sightings.length === 0 || counterpart.length === 0) return null;
  const strengths = counterpart.map((walk) => strengthOf(detect(walk, alone))).sort((a, b) => b - a);
  const usual = strengths[Math.min(1, strengths.length - 1)]!;
  return usual >= strengthOf(sightings) ? { why: 'control', by: meta.id } : null;
}

const alone: Controls = { counterpart: [], onward: [] };

function strengthOf(sightings: readonly Sighting[]): number {
  return sightings.reduce((most, { strength }) => Math.max(most, strength), 0);
}

function foundBlocker(
  { meta }: Detector,
  sighting: Sighting,
  notCounted: FoundBlocker['notCounted'],
): FoundBlocker {
  const { subtype = '', severity = meta.severity, against = '' } = sighting;
  const { step, state, screenHash, quote, context, offset, box, confidence } = sighting;
  return {
    id: meta.id,
    subtype,
    severity,
    step,
    state,
    screenHash,
    quote,
    context,
    offset,
    box,
    against,
    confidence,
    version: `${meta.version} ${detectVersion}`,
    notCounted,
  };
}

function byPlace(a: FoundBlocker, b: FoundBlocker): number {
  return (
    blockerIds.indexOf(a.id) - blockerIds.indexOf(b.id) ||
    (a.step ?? 0) - (b.step ?? 0) ||
    (a.state ?? 0) - (b.state ?? 0) ||
    a.offset - b.offset
  );
}
