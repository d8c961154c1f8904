import { z } from 'zod';
import { BlockerId, NotCounted, Severity } from '../../model/blocker.ts';
import { Channel, CountFigure, Grade, NoGrade, Ranged, TimeFigure } from '../../model/comparison.ts';
import { Box } from '../../model/control.ts';
import { Promised } from '../../model/fact.ts';
import { MeasuredStep } from '../../model/measured.ts';
import { Ledger, LedgerRow, ProminenceAttribute } from '../../model/prominence.ts';
import { Names } from '../../model/walk.ts';
import { Direction, Outcome } from '../../model/words.ts';
import { Picture } from '../document/picture.ts';
import { Turn } from '../document/report-document.ts';

/** The same thing of both audits: `a` of the one that was named first, whichever is older. */
const both = <Type extends z.ZodType>(type: Type) => ({ a: type, b: type });

export const DiffedAudit = z.object({
  id: z.string(),
  name: Names,
  /** UTC, ISO 8601. */
  startedAt: z.string(),
  /** Where it was walked, IANA; UTC if nothing was. */
  timezone: z.string(),
  /** The targets are fictional. */
  simulated: z.boolean(),
  walks: z.object({ all: z.int(), usable: z.int() }),
});
export type DiffedAudit = z.infer<typeof DiffedAudit>;

/** What may differ because of us. */
export const ourKinds = [
  /** The targets of one audit are fictional, those of the other are not. */
  'simulated',
  /** Which repeats pass the commit control. */
  'completion',
  /** One of them has exits without a comparison: it was judged by a Seesaw that knew none, or not at all. */
  'judging',
  'measure',
  'score',
  'detectors',
  'search-budget',
  /** A project (device, locale, viewport) that only one of them walked. */
  'project',
  'tool',
  'playwright',
  'node',
  'os',
  'browser',
  'headless',
  'viewport',
  'ratio',
  'mobile',
  'locale',
  'timezone',
  /** The file of the scenario is another one. */
  'scenario',
  'origin',
  'account',
  /** The plans from which and to which a flow leads. */
  'plan',
  /** How many walks are usable. */
  'repeats',
  /** One audit stopped before the commit control, the other passed it. */
  'stopped',
  /** A person rejected in one audit what counts in the other. */
  'reviews',
] as const;

/**
 * Something that differs because of us. It is no change of a target, and may explain one. With `measure`, figures
 * and steps are not compared; with `judging`, `score` or `detectors`, grades and blockers are not: `seesaw judge`
 * brings both audits to the same version. With `reviews`, neither are the grade of the flow and the blockers concerned.
 */
export const OurDifference = z.object({
  what: z.enum(ourKinds),
  /** Of which project; null where it is one of the audits as a whole. */
  project: z.string().nullable(),
  /** The values in each audit, sorted; [] where it has none. */
  ...both(z.array(z.string())),
  /** `id`s of the flows that it concerns; [] where all of them. */
  flows: z.array(z.string()),
});
export type OurDifference = z.infer<typeof OurDifference>;

/** Counts that are compared: all of `FlowFigures` but `planned`, which says how we walked. */
export const diffedCounts = [
  'steps',
  'clicks',
  'screens',
  'options',
  'decisions',
  'confirmations',
  'typedFields',
  'chatTurns',
  'keywordRepeats',
  'channelSwitches',
  'indicatedSteps',
  'indicatedClicks',
  'indicatedScreens',
  'indicatedOptions',
  'detourSteps',
  'searchedScreens',
] as const;
export type DiffedCount = (typeof diffedCounts)[number];

export const diffedTimes = ['responseMs', 'imposedWaitMs', 'agentMs'] as const;

const GradeSaid = z.object({ grade: Grade.nullable(), alt: Grade.nullable(), noGrade: NoGrade.nullable() });
export type GradeSaid = z.infer<typeof GradeSaid>;

/**
 * Why a figure is said to have changed. `ranges`: those over the repeats do not overlap; `modes`: the commonest
 * values differ; `intervals`: the bootstrap intervals do not overlap; `only-one`: only one of the two has it.
 */
export const Why = z.enum(['ranges', 'modes', 'intervals', 'only-one']);
export type Why = z.infer<typeof Why>;

const Verdict = Ledger.pick({ v: true, verdict: true });
/** What two controls have of one attribute: the one that leads on, the one that leads out. */
const OfBoth = z.object({ on: LedgerRow.shape.a, out: LedgerRow.shape.b });

/** A figure of a flow that is another one. A figure that is not there did not change, or could not be compared. */
export const FigureChange = z.discriminatedUnion('figure', [
  z.object({ figure: z.literal('outcome'), ...both(Outcome) }),
  z.object({ figure: z.literal('grade'), ...both(GradeSaid) }),
  z.object({ figure: z.literal('channel'), ...both(Channel) }),
  z.object({
    figure: z.literal('count'),
    count: z.enum(diffedCounts),
    ...both(CountFigure),
    /** The count is a lower bound. */
    bound: z.object(both(z.boolean())),
    why: Why,
  }),
  /** Predicted time of a person, s, with its range over the declared constants. */
  z.object({
    figure: z.literal('person'),
    ...both(Ranged.nullable()),
    bound: z.object(both(z.boolean())),
    why: Why,
  }),
  z.object({ figure: z.literal('time'), time: z.enum(diffedTimes), ...both(TimeFigure), why: Why }),
  z.object({ figure: z.literal('promised'), ...both(Promised.nullable()) }),
  /** Hours from the last step to the effect: at once, later, or not said. How many hours later depends on the day. */
  z.object({ figure: z.literal('effect'), ...both(z.number().nullable()) }),
  /** Two controls (`Ledger`) beside each other: the attributes in which they can be seen otherwise. */
  z.object({
    figure: z.literal('prominence'),
    pair: Ledger.shape.pair,
    labels: z.object({ on: z.string(), out: z.string() }),
    ...both(Verdict),
    rows: z.array(z.object({ attribute: ProminenceAttribute, unit: z.string(), ...both(OfBoth) })),
  }),
]);
export type FigureChange = z.infer<typeof FigureChange>;

/** A step of the shown walks that only one of them has: `came` into the second, `gone` from it. */
export const StepChange = MeasuredStep.pick({ step: true, act: true, label: true, role: true }).extend({
  change: z.enum(['came', 'gone']),
});
export type StepChange = z.infer<typeof StepChange>;

/** What stands in one audit for a blocker of an exit flow. */
const BlockerSaid = z.object({
  counted: z.boolean(),
  notCounted: NotCounted.nullable(),
  severity: Severity,
  /** Usable walks that met it, of so many. */
  met: z.int(),
  of: z.int(),
  quote: z.string(),
  context: z.string(),
});

/** A blocker that came or went (`a` or `b` is null), began or ceased to count, or is otherwise severe. */
export const BlockerChange = z.object({
  id: BlockerId,
  subtype: z.string(),
  ...both(BlockerSaid.nullable()),
});
export type BlockerChange = z.infer<typeof BlockerChange>;

/** A text that came (`a` null), went (`b` null) or was put otherwise. `speaker`: in a chat; null elsewhere. */
export const WordChange = z.object({
  ...both(z.string().nullable()),
  speaker: Turn.shape.speaker.nullable(),
});
export type WordChange = z.infer<typeof WordChange>;

/** A screen of a shown walk, with the steps that were done on it one after the other. */
export const ScreenSide = z.object({
  kind: z.enum(['page', 'layer', 'dialog', 'chat', 'unseen']),
  title: z.string(),
  picture: Picture.nullable(),
  /** Where the last of its steps was done on the picture. */
  mark: Box.nullable(),
  /** Message of a native dialog, which has no picture. */
  dialog: z.string().nullable(),
  /** `isOnly`: the other walk has no such step. */
  steps: z.array(
    MeasuredStep.pick({ step: true, act: true, label: true, role: true }).extend({ isOnly: z.boolean() }),
  ),
});
export type ScreenSide = z.infer<typeof ScreenSide>;

/** Screens beside each other; one that the other walk does not have stands alone. */
export const ScreenPair = z.object({
  ...both(ScreenSide.nullable()),
  /** `same`: the same text but for figures; `place`: address, title or most of the text; `order`: nothing else. */
  by: z.enum(['same', 'place', 'order']).nullable(),
  /** Texts that the other audit shows in no walk of the flow; each at its first screen. */
  words: z.array(WordChange),
});
export type ScreenPair = z.infer<typeof ScreenPair>;

/** How a flow was walked in one audit. */
const FlowSide = z.object({
  n: z.int(),
  usable: z.int(),
  outcome: Outcome.nullable(),
  /** The walk whose steps, words and pictures are compared: that which the audit's report shows. */
  shown: z.object({ walk: z.string(), repeat: z.int(), startedAt: z.string() }).nullable(),
});

/** One flow of one target in one project. */
export const FlowDiff = z.object({
  id: z.string(),
  target: z.string(),
  name: Names,
  /** Built to be fair, as a measure for the others. */
  reference: z.boolean(),
  project: z.string(),
  flow: z.string(),
  direction: Direction,
  /**
   * `came`, `gone`: walked only in the second, only in the first, which is our doing; `unusable`: in one of the two no walk of it was
   * usable, so that nothing can be told.
   */
  standing: z.enum(['same', 'changed', 'came', 'gone', 'unusable']),
  ...both(FlowSide.nullable()),
  /** All of the following are [] unless it `changed`. */
  figures: z.array(FigureChange),
  steps: z.array(StepChange),
  blockers: z.array(BlockerChange),
  /** The whole way, screen by screen. */
  screens: z.array(ScreenPair),
});
export type FlowDiff = z.infer<typeof FlowDiff>;

/** `seesaw diff --json`: what changed between two audits. */
export const AuditDiff = z.object({
  version: z.literal('diff-1'),
  ...both(DiffedAudit),
  /** The one that was started first; null if both were started at the same moment, as the same one twice. */
  older: z.enum(['a', 'b']).nullable(),
  ours: z.array(OurDifference),
  /** By target, project, direction (onward first) and flow. */
  flows: z.array(FlowDiff),
});
export type AuditDiff = z.infer<typeof AuditDiff>;
