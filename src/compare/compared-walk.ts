import type { FoundBlocker } from '../model/blocker.ts';
import type { MeasuredStep, MeasuredWalk } from '../model/measured.ts';
import type { WalkHead } from '../model/walk.ts';
import type { Outcome } from '../model/words.ts';

/** Who was walked, as a comparison tells walks apart. */
type ComparedHead = Pick<
  WalkHead,
  'audit' | 'project' | 'walk' | 'repeat' | 'flow' | 'direction' | 'from' | 'to' | 'startedAt'
> & {
  target: Pick<WalkHead['target'], 'id' | 'name' | 'reference'>;
  scenario: Pick<WalkHead['scenario'], 'line'>;
};

/** What is compared of what was measured. */
export type ComparedMeasured = Omit<MeasuredWalk, 'steps' | 'screens' | 'nulls'> & {
  steps: readonly Pick<MeasuredStep, 'act' | 'part' | 'planned' | 'at'>[];
};

/** A place where a blocker was met, without what shows it. */
export type MetBlocker = Pick<FoundBlocker, 'id' | 'subtype' | 'severity' | 'confidence' | 'notCounted'>;

/** A walk that has ended, as a comparison takes it. */
export type ComparedWalk = {
  head: ComparedHead;
  outcome: Outcome;
  /** null where nothing could be measured: interrupted, or what was recorded is damaged. */
  measured: ComparedMeasured | null;
  /** Of an exit walk; [] of an onward one, which is the control. */
  blockers: readonly MetBlocker[];
};

/** One that says something about the target and was measured. */
export type UsableWalk = ComparedWalk & { measured: ComparedMeasured };
