import type { WalkInput } from '../measure/walk-input.ts';
import type { MeasuredWalk } from '../model/measured.ts';

/** What was recorded of one walk and what was measured of it: all that a detector sees. */
export interface WalkFacts extends WalkInput {
  measured: MeasuredWalk;
}
