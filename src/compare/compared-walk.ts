import type { FoundBlocker } from '../model/blocker.ts';
import type { MeasuredWalk } from '../model/measured.ts';
import type { WalkHead } from '../model/walk.ts';
import type { Outcome } from '../model/words.ts';

/** A walk that has ended, as a comparison takes it. */
export type ComparedWalk = {
  head: WalkHead;
  outcome: Outcome;
  /** null where nothing could be measured: interrupted, or what was recorded is damaged. */
  measured: MeasuredWalk | null;
  /** Of an exit walk; [] of an onward one, which is the control. */
  blockers: readonly FoundBlocker[];
};

/** One that says something about the target and was measured. */
export type UsableWalk = ComparedWalk & { measured: MeasuredWalk };
