import { blockerIds, type FoundBlocker } from '../model/blocker.ts';
import { absorb } from './absorb.ts';
import { strengthOf, type Controls, type Detector, type Sighting } from './detector.ts';
import { detectors } from './detectors.ts';
import { usual } from './onward/two-most.ts';
import type { WalkView } from './walk-view.ts';

/** Version of the rules that all detectors share: what is looked at, control and absorption. */
export const detectVersion = 'detect-1';

/** What all detectors see in one walk, held against its controls, with why it does not count; by catalogue and place. */
export function findBlockers(
  view: WalkView,
  controls: Controls,
  isRejected: (found: FoundBlocker) => boolean = () => false,
): FoundBlocker[] {
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
  { compares, meta }: Detector,
  sightings: readonly Sighting[],
  counterpart: Controls['counterpart'],
): FoundBlocker['notCounted'] {
  if (compares === 'pair' || sightings.length === 0 || counterpart === null) return null;
  const strength = usual(counterpart.strengths.get(meta.id) ?? []) ?? 0;
  return strength >= strengthOf(sightings) ? { why: 'control', by: meta.id } : null;
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
    notCounted: sighting.exempt ? { why: 'exempt', by: null } : notCounted,
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
