import { z } from 'zod';
import { Promised } from '../model/fact.ts';
import { Direction, Outcome } from '../model/words.ts';
import type { Connection } from './connection.ts';
import { parseStored } from './parse-stored.ts';

const count = z.int().nullable();
const ms = z.number().nullable();

/** A row of the public view `v_walk`. A null among the counts has its reason in `nulls`. */
export const WalkView = z.object({
  audit: z.string(),
  target: z.string(),
  flow: z.string(),
  direction: Direction,
  repeat: z.int(),
  project: z.string(),
  outcome: Outcome.nullable(),
  usable: z.int(),
  reason: z.string().nullable(),
  steps: count,
  clicks: count,
  screens: count,
  options: count,
  decisions: count,
  confirmations: count,
  typed_fields: count,
  typed_chars: count,
  reading_chars: count,
  reading_words: count,
  reading_dialog_chars: count,
  reading_dialog_words: count,
  detour_steps: count,
  searched_screens: count,
  chat_turns: count,
  keyword_repeats: count,
  channel_switches: count,
  scroll_viewports: z.number().nullable(),
  planned: count,
  indicated_steps: count,
  indicated_clicks: count,
  indicated_screens: count,
  indicated_options: count,
  after_steps: count,
  after_clicks: count,
  after_screens: count,
  after_options: count,
  machine_ms: ms,
  response_ms: ms,
  imposed_wait_ms: ms,
  driver_ms: ms,
  harness_ms: ms,
  person_s: z.number().nullable(),
  person_s_low: z.number().nullable(),
  person_s_high: z.number().nullable(),
  promised_h_min: z.number().nullable(),
  promised_h_max: z.number().nullable(),
  promised_kind: Promised.shape.kind.nullable(),
  agent_ms: ms,
  effective_at: z.string().nullable(),
  started_at: z.string(),
  walk: z.string(),
  lower_bound: z.int().nullable(),
  indication_note: z.string().nullable(),
  nulls: z.string().transform((json) => z.record(z.string(), z.string()).parse(JSON.parse(json))),
  version: z.string().nullable(),
});
export type WalkView = z.infer<typeof WalkView>;

export type WalkViews = ReturnType<typeof walkViews>;

export function walkViews({ db, file, read }: Connection) {
  return {
    /** The rows of `v_walk`, all of them or those of one audit, in a fixed order. */
    walkViews(audit?: string): WalkView[] {
      const rows = read(() =>
        db
          .prepare(
            `SELECT * FROM v_walk WHERE :audit IS NULL OR audit = :audit
             ORDER BY audit, target, flow, direction, project, repeat, walk`,
          )
          .all({ audit: audit ?? null }),
      );
      return parseStored(z.array(WalkView), rows, file);
    },
  };
}
