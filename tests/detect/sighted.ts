import type { Detector, Sighting } from '../../src/detect/detector.ts';
import { viewWalk } from '../../src/detect/walk-view.ts';
import type { WalkFacts } from '../../src/detect/walk-facts.ts';
import { onwardFlows } from './onward-flows.ts';

/** What one detector sees in a walk by itself, held against these onward walks. */
export function sighted(detector: Detector, walk: WalkFacts, onward: readonly WalkFacts[] = []): Sighting[] {
  const flows = onwardFlows(onward);
  return detector.detect(viewWalk(walk), { counterpart: flows[0] ?? null, onward: flows });
}
