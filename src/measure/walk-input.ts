import type { Fact } from '../model/fact.ts';
import type { Screen } from '../model/screen.ts';
import type { WalkHead } from '../model/walk.ts';

/** What was recorded of one walk, and all that measuring needs. */
export interface WalkInput {
  head: WalkHead;
  /** In the order in which they were written. */
  facts: readonly Fact[];
  /** Bodies of the `screen` facts, by their number. */
  screens: readonly Screen[];
}
