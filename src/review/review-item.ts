import type { Box } from '../model/control.ts';
import type { FoundBlocker } from '../model/blocker.ts';
import type { MeasuredStep } from '../model/measured.ts';
import type { TextEvidence } from '../model/review.ts';
import type { Names } from '../model/walk.ts';
import type { Picture } from '../report/document/picture.ts';

/** A text-only hit that a person is asked about: one, in however many walks the same words stand. */
export type ReviewItem = {
  /** Its name in the page: a part of the SHA-256 of what a verdict is bound to. */
  id: string;
  audit: string;
  target: string;
  name: Names;
  flow: string;
  evidence: string;
  version: string;
  shown: TextEvidence;
  /** As the first walk met it. */
  found: FoundBlocker;
  /** Whether it would count if nobody rejected it: not what is part of another blocker or met in one walk only. */
  counts: boolean;
  /** The step after which it was met, in that walk. */
  step: MeasuredStep | null;
  /** Repeats that met it, of so many walks of the flow that can be used. */
  walks: { met: number; of: number };
  /**
   * The state that shows it, else the last one of the walk; null where it has no picture. And where; null where it has
   * no place, or where that lies outside of the window.
   */
  picture: Picture | null;
  place: Box | null;
  upgrade: UpgradeHad | null;
};

/** What the onward flow had in the same place: how it is finished. */
export type UpgradeHad = {
  flow: string;
  /** Steps of the walk that is shown. */
  steps: number;
  /** The last one that counts. */
  last: MeasuredStep;
  picture: Picture | null;
  mark: Box | null;
};
