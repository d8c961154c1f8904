import type { WalkProblem } from '../audit/audit-document.ts';
import type { Outcome } from '../model/words.ts';
import type { AuditDiff, FlowDiff } from '../report/diff/audit-diff.ts';
import type { VersionDifference } from './version-differences.ts';

/** ms, over the walks of a flow. */
type Range = { min: number; max: number };

export const comparedTimes = ['machineMs', 'responseMs', 'imposedWaitMs', 'agentMs'] as const;

/** A measured time then (`a`) and now (`b`). `overlaps`: null where one of them has fewer than three walks. */
export type TimesCompared = {
  time: (typeof comparedTimes)[number];
  a: Range | null;
  b: Range | null;
  overlaps: boolean | null;
};

/** A flow of a bundle (`a`), walked again (`b`). */
export type FlowAgain = Pick<FlowDiff, 'id' | 'target' | 'name' | 'project' | 'flow' | 'direction'> & {
  /** `untold`: in one of the two no walk of it was usable. */
  standing: 'same' | 'differs' | 'untold';
  outcome: { a: Outcome | null; b: Outcome | null };
  /** Usable walks. */
  usable: { a: number; b: number };
  /** One of the two stopped before the commit control: what lies behind it is not compared. */
  isStoppedInOne: boolean;
  /** Counts that both have, and how many of them are the same. */
  counts: { same: number; of: number };
  times: TimesCompared[];
  /** What differs, with screens and pictures; of a flow that is the same, nothing but perhaps times. */
  diff: FlowDiff;
};

/** What `seesaw reproduce --json` prints. */
export type Reproduction = {
  version: 'reproduction-1';
  /** `about-us`: some walks say something about us, or a flow of the bundle could not be told. */
  result: 'same' | 'differs' | 'about-us';
  bundle: { file: string; audit: string; root: string; signers: string[] };
  /** The new audit; absolute paths. */
  again: { audit: string; folder: string; database: string; page: string };
  /** What was not as it was recorded with, before anything was walked. */
  versions: VersionDifference[];
  ours: AuditDiff['ours'];
  flows: FlowAgain[];
  /** Walks of this time that say something about us. */
  problems: WalkProblem[];
};
