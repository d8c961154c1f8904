import { z } from 'zod';
import { BlockerId } from '../model/blocker.ts';
import { Change, Channel, Gate, Grade, NoGrade } from '../model/comparison.ts';
import { Outcome } from '../model/words.ts';
import type { Connection } from './connection.ts';
import { parseStored } from './parse-stored.ts';

const count = z.int().nullable();
const number = z.number().nullable();
const json = <Type extends z.ZodType>(type: Type) =>
  z.string().transform((text): z.infer<Type> => type.parse(JSON.parse(text)));
const Outcomes = z.array(z.object({ outcome: Outcome, walks: z.int() }));

/** A row of the public view `v_comparison`: an exit flow of a target in a project. */
export const ComparisonView = z.object({
  audit: z.string(),
  target: z.string(),
  project: z.string(),
  flow: z.string(),
  onward_flow: z.string().nullable(),
  n: z.int(),
  usable: z.int(),
  onward_n: count,
  onward_usable: count,
  outcome: Outcome.nullable(),
  onward_outcome: Outcome.nullable(),
  outcomes: json(Outcomes),
  onward_outcomes: json(Outcomes).nullable(),
  channel: Channel.nullable(),
  onward_channel: Channel.nullable(),
  lower_bound: z.int(),
  steps: count,
  onward_steps: count,
  steps_ratio: number,
  steps_ratio_low: number,
  steps_ratio_high: number,
  steps_difference: count,
  clicks: count,
  onward_clicks: count,
  clicks_ratio: number,
  clicks_ratio_low: number,
  clicks_ratio_high: number,
  clicks_difference: count,
  screens: count,
  onward_screens: count,
  screens_ratio: number,
  screens_ratio_low: number,
  screens_ratio_high: number,
  screens_difference: count,
  person_s: number,
  onward_person_s: number,
  person_ratio: number,
  person_ratio_low: number,
  person_ratio_high: number,
  person_difference_s: number,
  response_ms: number,
  onward_response_ms: number,
  response_ratio: number,
  response_ratio_low: number,
  response_ratio_high: number,
  effect_h: number,
  onward_effect_h: number,
  promised_h_min: number,
  promised_h_max: number,
  doublings: number,
  doublings_low: number,
  doublings_high: number,
  /** Those that count. */
  blockers: json(z.array(BlockerId)),
  grade: Grade.nullable(),
  grade_alt: Grade.nullable(),
  no_grade: NoGrade.nullable(),
  gates: json(z.array(Gate)),
  would_change: json(z.array(z.object({ change: Change, grade: Grade, atBest: z.boolean() }))),
  descriptive_only: z.int(),
  unstable: json(z.array(z.string())),
  onward_unstable: json(z.array(z.string())).nullable(),
  score: z.string(),
  version: z.string(),
});
export type ComparisonView = z.infer<typeof ComparisonView>;

export type ComparisonViews = ReturnType<typeof comparisonViews>;

export function comparisonViews({ db, file, read }: Connection) {
  return {
    /** The rows of `v_comparison`, all of them or those of one audit, in a fixed order. */
    comparisonViews(audit?: string): ComparisonView[] {
      const rows = read(() =>
        db
          .prepare(
            `SELECT * FROM v_comparison WHERE :audit IS NULL OR audit = :audit
             ORDER BY audit, target, project, flow`,
          )
          .all({ audit: audit ?? null }),
      );
      return parseStored(z.array(ComparisonView), rows, file);
    },
  };
}
