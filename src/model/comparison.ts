import { z } from 'zod';
import { BlockerId, Confidence, NotCounted, Severity } from './blocker.ts';
import { Outcome } from './words.ts';

/** A E: how the exit of a target stands against its onward flow (measurement.md §2.7). */
export const Grade = z.enum(['A', 'B', 'C', 'D', 'E']);
export type Grade = z.infer<typeof Grade>;

/** A count over the usable walks: the commonest value, the smallest, the largest. `unstable` if they differ. */
export const CountFigure = z.object({ mode: z.number(), min: z.number(), max: z.number() }).nullable();
export type CountFigure = z.infer<typeof CountFigure>;

/**
 * A measured time over the usable walks, ms. `interval`: percentile bootstrap, 95 %, of the geometric mean;
 * null with fewer than three walks (decisions, Measurement 12).
 */
export const TimeFigure = z
  .object({
    geometricMean: z.number(),
    median: z.number(),
    min: z.number(),
    max: z.number(),
    interval: z.object({ low: z.number(), high: z.number() }).nullable(),
  })
  .nullable();
export type TimeFigure = z.infer<typeof TimeFigure>;

/** A value and its range over the declared constants. */
export const Ranged = z.object({ value: z.number(), low: z.number(), high: z.number() });
export type Ranged = z.infer<typeof Ranged>;

/** Where a flow is finished: by oneself on the web, in a chat or by another channel. */
export const Channel = z.enum(['self-service', 'chat', 'other-channel']);
export type Channel = z.infer<typeof Channel>;

/** One flow of one target in one project, over its repeats. */
export const FlowFigures = z.object({
  flow: z.string(),
  from: z.string(),
  to: z.string(),
  /** Walks, and those of them that say something about the target. */
  n: z.int(),
  usable: z.int(),
  /** Outcomes that say something about us, with how many walks. */
  notUsable: z.array(z.object({ outcome: Outcome, walks: z.int() })),
  /** Outcomes of the usable walks, the most frequent first. */
  outcomes: z.array(z.object({ outcome: Outcome, walks: z.int() })),
  /** The outcome that grades: the worst for the customer among the most frequent; null without usable walks. */
  outcome: Outcome.nullable(),
  /** The *required* walk: the usable one with the fewest steps among those with the flow's outcome. */
  required: z.string().nullable(),
  /** Usable walks by their number of repeat, in order. */
  walks: z.array(z.string()),
  channel: Channel.nullable(),
  /** The counts are lower bounds: there is no complete path. */
  lowerBound: z.boolean(),
  steps: CountFigure,
  clicks: CountFigure,
  screens: CountFigure,
  options: CountFigure,
  decisions: CountFigure,
  confirmations: CountFigure,
  typedFields: CountFigure,
  chatTurns: CountFigure,
  keywordRepeats: CountFigure,
  channelSwitches: CountFigure,
  indicatedSteps: CountFigure,
  indicatedClicks: CountFigure,
  indicatedScreens: CountFigure,
  searchedScreens: CountFigure,
  planned: CountFigure,
  /** Names of the counts that vary over the repeats (UNSTABLE_FLOW). */
  unstable: z.array(z.string()),
  /** Predicted time of a person, s. */
  personS: Ranged.nullable(),
  machineMs: TimeFigure,
  responseMs: TimeFigure,
  imposedWaitMs: TimeFigure,
  agentMs: TimeFigure,
  /** Hours that the service promises: what it said last. Never added to anything. */
  promised: z
    .object({
      text: z.string(),
      minHours: z.number(),
      maxHours: z.number(),
      kind: z.enum(['delay', 'window']),
    })
    .nullable(),
  /** Hours from the commit control to the effect; null if nothing takes effect or it is not known. */
  effectHours: z.number().nullable(),
});
export type FlowFigures = z.infer<typeof FlowFigures>;

/** How often the exit takes what the onward flow takes; `difference` = exit − onward. */
export const RatioFigure = z
  .object({ ratio: z.number(), low: z.number(), high: z.number(), difference: z.number() })
  .nullable();
export type RatioFigure = z.infer<typeof RatioFigure>;

/** A blocker over the repeats of an exit flow. */
export const ComparedBlocker = z.object({
  id: BlockerId,
  subtype: z.string(),
  severity: Severity,
  /** Usable walks that met it, of so many. */
  walks: z.int(),
  of: z.int(),
  /** `repeated`: in two walks or more; `seen-once`: there is one walk only; `intermittent`: in one of several. */
  seen: z.enum(['repeated', 'seen-once', 'intermittent']),
  counted: z.boolean(),
  notCounted: NotCounted.nullable(),
  confidence: Confidence,
});
export type ComparedBlocker = z.infer<typeof ComparedBlocker>;

/** Why a grade is no better than it is. */
export const Gate = z.enum(['outcome', 'channel', 'effect', 'effort', 'severity']);
export type Gate = z.infer<typeof Gate>;

/** An exit flow held against its onward flow over all repeats. */
export const Comparison = z.object({
  version: z.string(),
  audit: z.string(),
  target: z.string(),
  project: z.string(),
  exit: FlowFigures,
  /** null: the target has no onward flow with a usable walk; then there is no grade. */
  onward: FlowFigures.nullable(),
  steps: RatioFigure,
  screens: RatioFigure,
  clicks: RatioFigure,
  options: RatioFigure,
  personS: RatioFigure,
  /** Ratio of geometric means, with the bootstrap interval as its range. */
  responseMs: RatioFigure,
  /** A: the mean of the doublings of steps + 1, screens + 1 and predicted time; its range over the constants. */
  effort: Ranged.nullable(),
  /** Exact two-sided permutation test of the response times; only in `report.json`. */
  p: z.number().nullable(),
  blockers: z.array(ComparedBlocker),
  grade: Grade.nullable(),
  /** The other letter where the range of `effort` crosses a border, else null. */
  gradeAlt: Grade.nullable(),
  /** Which gates hold it where it is, the strictest first. */
  gates: z.array(z.object({ gate: Gate, atBest: Grade, because: z.string() })),
  /** What would change the grade: each change by itself, and the grade that it would give. */
  wouldChange: z.array(z.object({ change: z.string(), value: z.string(), grade: Grade })),
  /** Fewer than five usable walks in one of the two flows. */
  descriptiveOnly: z.boolean(),
  /** e.g. `score-1 (14 of 40 detectors)`. */
  score: z.string(),
});
export type Comparison = z.infer<typeof Comparison>;
