import { z } from 'zod';
import { BlockerId, Confidence, Severity } from '../model/blocker.ts';
import { Box } from '../model/control.ts';
import type { Connection } from './connection.ts';
import { parseStored } from './parse-stored.ts';

/** A row of the public view `v_blocker`: a place where an exit walk met a blocker. */
export const BlockerView = z.object({
  audit: z.string(),
  target: z.string(),
  project: z.string(),
  flow: z.string(),
  repeat: z.int(),
  walk: z.string(),
  place: z.int(),
  blocker: BlockerId,
  family: z.string(),
  subtype: z.string(),
  severity: Severity,
  counted: z.int(),
  /** Why it does not count, or `seen once`, which counts; else null. */
  reason: z.string().nullable(),
  step: z.int().nullable(),
  state: z.int().nullable(),
  confidence: Confidence,
  quote: z.string(),
  context: z.string(),
  against: z.string(),
  box: z
    .string()
    .transform((text) => Box.parse(JSON.parse(text)))
    .nullable(),
  screen_hash: z.string().nullable(),
  /** Of what rests on words alone: what a person said of it; else null. */
  review: z.enum(['not reviewed', 'confirmed', 'rejected', 'undecided']).nullable(),
  review_note: z.string().nullable(),
  reviewer: z.string().nullable(),
  reviewed_at: z.string().nullable(),
  evidence: z.string().nullable(),
  version: z.string(),
});
export type BlockerView = z.infer<typeof BlockerView>;

export type BlockerViews = ReturnType<typeof blockerViews>;

export function blockerViews({ db, file, read }: Connection) {
  return {
    /** The rows of `v_blocker`, all of them or those of one audit, in a fixed order. */
    blockerViews(audit?: string): BlockerView[] {
      const rows = read(() =>
        db
          .prepare(
            `SELECT * FROM v_blocker WHERE :audit IS NULL OR audit = :audit
             ORDER BY audit, target, project, flow, repeat, walk, place`,
          )
          .all({ audit: audit ?? null }),
      );
      return parseStored(z.array(BlockerView), rows, file);
    },
  };
}
