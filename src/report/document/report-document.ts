import { z } from 'zod';
import { FoundBlocker } from '../../model/blocker.ts';
import { Comparison } from '../../model/comparison.ts';
import { Promised, SearchFact } from '../../model/fact.ts';
import { SealStanding } from '../../model/manifest.ts';
import { MeasuredStep } from '../../model/measured.ts';
import { Ledger } from '../../model/prominence.ts';
import { Standing } from '../../model/review.ts';
import { Names, Environment } from '../../model/walk.ts';
import { Direction, Outcome } from '../../model/words.ts';
import { Cut } from './cut.ts';
import { Picture } from './picture.ts';
import { Reviews } from './reviews.ts';
import { BlockerRow, ComparisonRow, WalkRow } from './table-rows.ts';

/** A blocker that a walk met, and how it stands after all repeats were looked at. */
export const MetBlocker = FoundBlocker.extend({
  counted: z.boolean(),
  /**
   * Why it does not count: `control`, `rejected`, `absorbed by …`, `intermittent`; or `seen once`, which counts; else
   * null.
   */
  reason: z.string().nullable(),
  /** Of one that rests on words alone: SHA-256 of what a person must look at; else null. */
  evidence: z.string().nullable(),
  /** What a person said of it. */
  review: Standing.nullable(),
});
export type MetBlocker = z.infer<typeof MetBlocker>;

/** One message of a chat. `step`: the user's message is that step, null for an answer. */
export const Turn = z.object({
  speaker: z.enum(['user', 'bot', 'agent', 'system', 'unknown']),
  text: z.string(),
  step: z.int().nullable(),
  /** How long the answer to this message was waited for, ms; null elsewhere. */
  waitMs: z.number().nullable(),
});
export type Turn = z.infer<typeof Turn>;

/** What a screen asks of a person when it is first faced. */
export const Demand = z.object({
  options: z.int(),
  readingChars: z.int(),
  readingWords: z.int(),
  decision: z.boolean(),
  confirmation: z.boolean(),
});
export type Demand = z.infer<typeof Demand>;

/** One picture of a film strip: what a person faced, and the steps done there. */
export const Frame = z.object({
  /** Steps done on it, in order; none on the last picture of a walk. Several only in a chat. */
  steps: z.array(
    MeasuredStep.pick({
      step: true,
      act: true,
      label: true,
      role: true,
      part: true,
      planned: true,
      confirmed: true,
      clicks: true,
      responseMs: true,
      waitMs: true,
    }),
  ),
  picture: Picture.nullable(),
  /** Where the step was done on the picture, CSS px; null if it has no place there. */
  mark: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable(),
  /** Native dialog that the step answers. */
  dialog: z.object({ message: z.string(), accepted: z.boolean() }).nullable(),
  demand: Demand.nullable(),
  turns: z.array(Turn),
  /** Indices into the walk's `blockers`. */
  blockers: z.array(z.int()),
});
export type Frame = z.infer<typeof Frame>;

/** The walk of a flow that is shown picture by picture. */
export const ShownWalk = z.object({
  walk: z.string(),
  repeat: z.int(),
  startedAt: z.string(),
  outcome: Outcome,
  /** The words of the service that show the outcome; '' where there are none. */
  said: z.string(),
  frames: z.array(Frame),
  blockers: z.array(MetBlocker),
  promised: Promised.nullable(),
  effect: z.object({ at: z.string().nullable(), proven: z.boolean(), text: z.string() }).nullable(),
  search: SearchFact.pick({
    found: true,
    steps: true,
    screens: true,
    budget: true,
    visited: true,
    menus: true,
    queries: true,
  }).nullable(),
  /** What a person went on with by hand, and for how long, ms. */
  takenOver: z.array(z.object({ what: z.string(), ms: z.number() })),
  /** What happened outside the browser, as a person attests it. */
  attested: z.array(
    z.object({
      channel: z.string(),
      what: z.string(),
      who: z.string(),
      when: z.string(),
      minutes: z.number().nullable(),
    }),
  ),
});
export type ShownWalk = z.infer<typeof ShownWalk>;

/** Two controls held against each other, cut out of their pictures; null where one lies outside of its picture. */
export const ShownLedger = Ledger.extend({
  cuts: z.object({ a: Cut.nullable(), b: Cut.nullable() }),
});
export type ShownLedger = z.infer<typeof ShownLedger>;

/** One flow of one target in one project. */
export const ReportFlow = z.object({
  /** Name of its place in the page: `#<anchor>`; its steps are `#<anchor>-<step>`. */
  anchor: z.string(),
  flow: z.string(),
  direction: Direction,
  from: z.string(),
  to: z.string(),
  /** null: no walk of it was usable. */
  shown: ShownWalk.nullable(),
  /** What can be seen of its controls, in the walk that is shown; [] for an onward flow. */
  ledgers: z.array(ShownLedger),
});
export type ReportFlow = z.infer<typeof ReportFlow>;

export const ReportTarget = z.object({
  anchor: z.string(),
  target: z.string(),
  project: z.string(),
  name: Names,
  sector: z.string(),
  origin: z.string(),
  /** Built to be fair, as a measure for the others: in no sentence about them. */
  reference: z.boolean(),
  /** Onward before exit. */
  flows: z.array(ReportFlow),
  comparisons: z.array(Comparison),
});
export type ReportTarget = z.infer<typeof ReportTarget>;

/** A sentence of the summary, with the targets that it counts: `yes.length` of `yes.length + no.length`. */
export const Finding = z.object({
  id: z.string(),
  project: z.string(),
  sentence: Names,
  /** What is counted, in full. */
  definition: Names,
  /** Anchors of the targets for which it holds and does not, each with the anchor of its proof. */
  yes: z.array(z.object({ target: z.string(), proof: z.string() })),
  no: z.array(z.object({ target: z.string(), proof: z.string() })),
  /** Targets of which it cannot be told, e.g. because a walk stopped before the last step. */
  open: z.array(z.string()),
});
export type Finding = z.infer<typeof Finding>;

/** A walk that says something about us, not about its target. */
export const AboutUs = z.object({
  target: z.string(),
  name: Names,
  project: z.string(),
  flow: z.string(),
  repeat: z.int(),
  /** null: it never ended. */
  outcome: Outcome.nullable(),
  reason: z.string(),
  startedAt: z.string(),
  picture: Picture.nullable(),
});
export type AboutUs = z.infer<typeof AboutUs>;

/** What the method box says, from the walks themselves. */
export const Method = z.object({
  /** First and last moment of a walk, UTC. */
  from: z.string(),
  to: z.string(),
  walks: z.object({ all: z.int(), usable: z.int() }),
  /** Fewest and most walks of a flow. */
  repeats: z.object({ min: z.int(), max: z.int() }),
  environments: z.array(Environment.extend({ project: z.string(), walks: z.int() })),
  scenarios: z.array(z.object({ file: z.string(), sha256: z.string() })),
  /** Versions of the functions that made the numbers. */
  versions: z.array(z.string()),
  searchBudget: z.object({ depth: z.int(), screens: z.int() }).nullable(),
  /** Some comparison rests on fewer than five usable walks of a flow. */
  descriptiveOnly: z.boolean(),
  /** What was declared of it: how the audit made itself known, and its pause at a site, ms; null: the usual one. */
  manners: z.object({ identify: z.array(z.string()), pauseMs: z.int().nullable() }).optional(),
});
export type Method = z.infer<typeof Method>;

/** `report.json`: everything that the report says. The page and the tables are renderings of it. */
export const ReportDocument = z.object({
  version: z.literal('report-1'),
  audit: z.object({
    id: z.string(),
    name: Names,
    /** The targets are fictional. */
    simulated: z.boolean(),
    complete: z.enum(['never', 'once', 'every']),
    startedAt: z.string(),
  }),
  findings: z.array(Finding),
  targets: z.array(ReportTarget),
  aboutUs: z.array(AboutUs),
  method: Method,
  reviews: Reviews,
  seal: SealStanding,
  /** What the CSV files hold. */
  walks: z.array(WalkRow),
  comparisons: z.array(ComparisonRow),
  blockers: z.array(BlockerRow),
});
export type ReportDocument = z.infer<typeof ReportDocument>;
