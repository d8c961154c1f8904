import type { Names } from '../../model/walk.ts';
import type { ReportTarget } from './report-document.ts';

/** yes or no, with where it is seen; null where it cannot be told. */
export type Answer = { holds: boolean; proof: string } | null;

/** What was walked, as words that follow “to”: the ways out, and the ways in that they are held against. */
export type Flows = { out: Names; in: Names };

/** A sentence of the summary: it counts the targets for which it holds. */
export type Question = {
  id: string;
  /** Said even if it holds for none. */
  always?: boolean;
  definition: (flows: Flows) => Names;
  sentence: (count: { n: number; of: number }, flows: Flows) => Names;
  ask: (target: ReportTarget) => Answer;
};
