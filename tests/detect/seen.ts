import { noControls, type Detector, type Sighting } from '../../src/detect/detector.ts';
import type { WalkFacts } from '../../src/detect/walk-facts.ts';
import { viewWalk } from '../../src/detect/walk-view.ts';

/** What one detector sees in a walk, before the control rule and absorption. */
export function seen(detector: Detector, walk: WalkFacts): Sighting[] {
  return detector.detect(viewWalk(walk), noControls);
}

/** As strong as the control rule takes a walk to be. */
export function strengthIn(detector: Detector, walk: WalkFacts): number {
  return Math.max(0, ...seen(detector, walk).map(({ strength }) => strength));
}
