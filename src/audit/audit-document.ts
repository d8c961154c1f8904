import { z } from 'zod';
import { Names } from '../model/walk.ts';
import { Direction, Outcome } from '../model/words.ts';

/** Smallest, middle and largest over the usable walks of a flow; null where nothing was measured. */
const Spread = z.object({ min: z.number(), median: z.number(), max: z.number() }).nullable();
export type Spread = z.infer<typeof Spread>;

/** How often the exit takes what the onward flow takes. `doublings` = log2 `ratio`; both are of medians. */
const Ratio = z.object({ ratio: z.number(), doublings: z.number() }).nullable();
export type Ratio = z.infer<typeof Ratio>;

/** One flow of one target in one project, over its repeats. */
export const FlowSummary = z.object({
  target: z.string(),
  name: Names,
  flow: z.string(),
  direction: Direction,
  project: z.string(),
  /** Walks that entered the figures, and walks that say something about us. */
  usable: z.int(),
  notUsable: z.int(),
  /** Usable walks by outcome, the most frequent first. */
  outcomes: z.array(z.object({ outcome: Outcome, walks: z.int() })),
  /** The flow has no successful path: its counts are lower bounds and enter no ratio. */
  lowerBound: z.boolean(),
  steps: Spread,
  clicks: Spread,
  screens: Spread,
  options: Spread,
  typedFields: Spread,
  /** Predicted for a person, s; `min` and `max` are the range over the declared constants. */
  personS: Spread,
  /** Measured, ms. */
  responseMs: Spread,
  imposedWaitMs: Spread,
  /** What the service promised, hours. */
  promisedHours: z.object({ min: z.number(), max: z.number() }).nullable(),
  /** When the change takes effect: first and last, ISO 8601. */
  effectiveAt: z.object({ first: z.string(), last: z.string() }).nullable(),
  /** Steps among the counted ones that were not activated: the walk stopped before them. */
  planned: Spread,
  /** An exit against the onward flow of its target; null where one of them has no path. */
  againstOnward: z.object({ flow: z.string(), steps: Ratio, personS: Ratio }).nullable(),
});
export type FlowSummary = z.infer<typeof FlowSummary>;

/** A walk that says something about us, not about its target, or that was not walked at all. */
export const WalkProblem = z.object({
  target: z.string(),
  flow: z.string(),
  project: z.string(),
  repeat: z.int(),
  /** null: it came to no walk. */
  outcome: Outcome.nullable(),
  reason: z.string(),
  /** `file:line` of the author, or null. */
  place: z.string().nullable(),
});
export type WalkProblem = z.infer<typeof WalkProblem>;

/** What `seesaw audit --json` prints: one document, when the audit has ended or was interrupted. */
export const AuditDocument = z.object({
  version: z.literal('audit-1'),
  audit: z.string(),
  name: Names,
  /** The targets are fictional. */
  simulated: z.boolean(),
  startedAt: z.string(),
  /** Absolute paths. */
  folder: z.string(),
  database: z.string(),
  /** `about-us`: some walks say something about us, or were not walked. */
  status: z.enum(['done', 'about-us', 'interrupted']),
  walks: z.object({
    planned: z.int(),
    /** Had been walked before this run (`--resume`). */
    walkedBefore: z.int(),
    /** Of the planned ones, those that now are walked and usable. */
    walked: z.int(),
  }),
  /** Of this run. */
  problems: z.array(WalkProblem),
  /** Walks whose facts or files are not what was written. */
  damaged: z.array(z.object({ walk: z.string(), reason: z.string() })),
  /** By target; onward before exit. */
  flows: z.array(FlowSummary),
});
export type AuditDocument = z.infer<typeof AuditDocument>;
