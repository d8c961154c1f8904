import { z } from 'zod';
import { BlockerId, Confidence, NotCounted, Severity } from './blocker.ts';
import { Promised } from './fact.ts';
import { Names } from './walk.ts';
import { Direction, Outcome } from './words.ts';

/** A (best) to E: how the exit of a target stands against its onward flow (measurement.md §2.7). */
export const Grade = z.enum(['A', 'B', 'C', 'D', 'E']);
export type Grade = z.infer<typeof Grade>;

/**
 * A count over the walks that have the flow's outcome. `required`: on the required walk, null where there is no
 * complete path. `mode`: the commonest value, the smallest of several that are equally common.
 */
export const CountFigure = z
  .object({ required: z.number().nullable(), mode: z.number(), min: z.number(), max: z.number() })
  .nullable();
export type CountFigure = z.infer<typeof CountFigure>;

/**
 * A measured time over the same walks, ms. `geometricMean`: 0 if one of them is 0. `interval`: percentile
 * bootstrap, 95 %, of the geometric mean; null with fewer than three walks or a 0 among them.
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

/** A value, and its range over the declared constants of `klm-1` (decisions, Measurement 12). */
export const Ranged = z.object({ value: z.number(), low: z.number(), high: z.number() });
export type Ranged = z.infer<typeof Ranged>;

/**
 * How a flow is finished: by oneself on the web; in a chat, where the counted part contains a message; by another
 * channel, where a person finishes it or a step was attested. A link from a mail leaves it self-service.
 */
export const Channel = z.enum(['self-service', 'chat', 'other-channel']);
export type Channel = z.infer<typeof Channel>;

/** One flow of one target in one project, over its repeats. */
export const FlowFigures = z.object({
  flow: z.string(),
  direction: Direction,
  from: z.string(),
  to: z.string(),
  /** Walks that ended, and those of them that say something about the target. */
  n: z.int(),
  usable: z.int(),
  /** Outcomes that say something about us, with how many walks. */
  notUsable: z.array(z.object({ outcome: Outcome, walks: z.int() })),
  /** Outcomes of the usable walks, the most frequent first. */
  outcomes: z.array(z.object({ outcome: Outcome, walks: z.int() })),
  /**
   * The outcome that grades: the most frequent one, the better one for the customer of several that are equally
   * frequent; in an audit with `complete: once` that of the last repeat. null without usable walks.
   */
  outcome: Outcome.nullable(),
  /** The usable walks by number of repeat. */
  walks: z.array(z.string()),
  /**
   * Of these, the walks that have the flow's outcome, or stopped safely before it: they supply counts and times.
   * The others say something about the target, but not how long this way is.
   */
  supplying: z.array(z.string()),
  /** The *required* walk: the supplying one with the fewest steps; null where there is no complete path. */
  required: z.string().nullable(),
  /** null where the entry was not found. */
  channel: Channel.nullable(),
  /** The counts are lower bounds: there is no complete path, or a person still has to finish it. */
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
  indicatedOptions: CountFigure,
  detourSteps: CountFigure,
  searchedScreens: CountFigure,
  planned: CountFigure,
  /** UNSTABLE_FLOW: names of those counts, and `outcome`, that differ between repeats. */
  unstable: z.array(z.string()),
  /** Predicted time of a person, s: on the required walk, else (a lower bound) on the one with the fewest steps. */
  personS: Ranged.nullable(),
  machineMs: TimeFigure,
  responseMs: TimeFigure,
  imposedWaitMs: TimeFigure,
  /** Of the walks in which a person answered. */
  agentMs: TimeFigure,
  /** What the service promised: the most frequent, the shorter of several that are equally so. Added to nothing. */
  promised: Promised.nullable(),
  /** When the change takes effect, first and last over the walks, ISO 8601 or a date. */
  effectiveAt: z.object({ first: z.string(), last: z.string() }).nullable(),
  /** Hours from the last counted step to the effect, median; 0 if done at once; null if nobody says. */
  effectHours: z.number().nullable(),
});
export type FlowFigures = z.infer<typeof FlowFigures>;

/**
 * How often the exit takes what the onward flow takes; `difference` = exit − onward. Counts: of the required
 * walks, from the smallest to the largest ratio of any two walks; predicted time: its range over the constants;
 * measured times: of geometric means, with the bootstrap interval. `ratio`, `low` and `high` are null where they
 * cannot be had: the onward flow has none at all (0 screens), or there are too few walks.
 */
export const RatioFigure = z
  .object({
    ratio: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    difference: z.number(),
  })
  .nullable();
export type RatioFigure = z.infer<typeof RatioFigure>;

/** A blocker over the repeats of an exit flow. */
export const ComparedBlocker = z.object({
  id: BlockerId,
  subtype: z.string(),
  /** With two walks or more: the highest that two of them show. */
  severity: Severity,
  /** The usable walks that met it, by number of repeat, of so many. */
  walks: z.array(z.string()),
  of: z.int(),
  /** `repeated`: in two walks or more; `seen-once`: there is one walk only; `intermittent`: in one of several. */
  seen: z.enum(['repeated', 'seen-once', 'intermittent']),
  counted: z.boolean(),
  /** Why it does not count although it is not intermittent; else null. */
  notCounted: NotCounted.nullable(),
  /** The highest with which a walk shows it. */
  confidence: Confidence,
});
export type ComparedBlocker = z.infer<typeof ComparedBlocker>;

/**
 * What limits a grade, the strictest first in a comparison; only those are there that forbid an A. `effect`: TIM-02
 * counts, whose detector knows what excuses a later effect.
 */
export const Gate = z.discriminatedUnion('gate', [
  z.object({ gate: z.literal('outcome'), atBest: Grade, outcome: Outcome }),
  z.object({ gate: z.literal('channel'), atBest: Grade, exit: Channel, onward: Channel }),
  z.object({
    gate: z.literal('effect'),
    atBest: Grade,
    exitHours: z.number().nullable(),
    onwardHours: z.number().nullable(),
  }),
  z.object({ gate: z.literal('effort'), atBest: Grade, doublings: z.number() }),
  /** The blockers of the highest severity. */
  z.object({
    gate: z.literal('severity'),
    atBest: Grade,
    blockers: z.array(z.object({ id: BlockerId, subtype: z.string(), severity: Severity })),
  }),
]);
export type Gate = z.infer<typeof Gate>;

/**
 * One thing that could be otherwise. `finished`: the exit can be finished by oneself, so that nothing refuses or
 * ends it; `self-service`: it needs no chat and no other channel; `effect`: it takes effect as the onward flow
 * does; `without`: a blocker is gone; `steps`, `screens`: so many fewer, all else equal; `person`: so many seconds
 * less of a person's time; `effort`: at most so many times the effort of the onward flow.
 */
export const Change = z.discriminatedUnion('change', [
  z.object({ change: z.literal('finished') }),
  z.object({ change: z.literal('self-service') }),
  z.object({ change: z.literal('effect') }),
  z.object({ change: z.literal('without'), id: BlockerId, subtype: z.string() }),
  z.object({ change: z.literal('steps'), fewer: z.int() }),
  z.object({ change: z.literal('screens'), fewer: z.int() }),
  z.object({ change: z.literal('person'), fewerSeconds: z.number() }),
  z.object({ change: z.literal('effort'), times: z.number() }),
]);
export type Change = z.infer<typeof Change>;

/** Why there is no grade. */
export const NoGrade = z.enum(['exit-not-walked', 'onward-not-walked', 'onward-not-finished', 'no-effort']);
export type NoGrade = z.infer<typeof NoGrade>;

/** An exit flow held against its onward flow over all repeats. */
export const Comparison = z.object({
  /** Version of the functions that made it. */
  version: z.string(),
  audit: z.string(),
  target: z.string(),
  project: z.string(),
  exit: FlowFigures,
  /** null: the target has no onward flow in this project. */
  onward: FlowFigures.nullable(),
  /** null, each of them, unless both flows have a complete path. */
  steps: RatioFigure,
  clicks: RatioFigure,
  screens: RatioFigure,
  options: RatioFigure,
  personS: RatioFigure,
  responseMs: RatioFigure,
  /**
   * A, in doublings: the mean of log2((exit + 1)/(onward + 1)) of steps and of screens and of log2(exit/onward) of
   * predicted time, on the required walks, from HOME; with its range over the declared constants.
   */
  effort: Ranged.nullable(),
  /** Exact two-sided permutation test of the logarithms of the response times; for `report.json` only. */
  p: z.number().nullable(),
  blockers: z.array(ComparedBlocker),
  grade: Grade.nullable(),
  /** The other letter where the range of `effort` crosses a border, else null. */
  gradeAlt: Grade.nullable(),
  noGrade: NoGrade.nullable(),
  gates: z.array(Gate),
  /**
   * Single changes that would give a better grade, the best first. `atBest`: it is no worse than what the gates
   * left over allow; how much effort the changed flow would take is not known.
   */
  wouldChange: z.array(z.object({ change: Change, grade: Grade, atBest: z.boolean() })),
  /** Fewer than five usable walks in one of the two flows. */
  descriptiveOnly: z.boolean(),
  /** Seed of the bootstrap. */
  seed: z.int(),
  /** e.g. `score-1 (40 of 40 detectors)`. */
  score: z.string(),
});
export type Comparison = z.infer<typeof Comparison>;

/** A target in one project, over its repeats. */
export const ComparedTarget = z.object({
  target: z.string(),
  name: Names,
  /** In none of the sentences about the others (`Target`). */
  reference: z.boolean(),
  project: z.string(),
  /** Onward before exit, as the scenario declares them; those without a comparison too. */
  flows: z.array(FlowFigures),
  /** One for each exit flow, in that order. */
  comparisons: z.array(Comparison),
});
export type ComparedTarget = z.infer<typeof ComparedTarget>;
