import { z } from 'zod';
import { Promised } from './fact.ts';

/** Role of a step that opened a link from a mail: no page shows it, and its label is its address. */
export const mailLink = 'mail-link';

/** One step of a walk (`count-1`). */
export const MeasuredStep = z.object({
  /** 1, 2, 3… on the way that was walked; what a search tried is numbered behind it. */
  step: z.int().positive(),
  /** `activate`, `type`, `select`, `set` (date, range), `upload`, `drag`, `answer`, `message`, `history`, `address`, `attest`. */
  act: z.enum([
    'activate',
    'type',
    'select',
    'set',
    'upload',
    'drag',
    'answer',
    'message',
    'history',
    'address',
    'attest',
  ]),
  /** Clicks of this step, its focusing click included. */
  clicks: z.int().nonnegative(),
  /** Of these, clicks that only gave a field the focus. */
  focusClicks: z.int().nonnegative(),
  /** Name of the control, redacted; of a field that has none the few words beside it. */
  label: z.string(),
  role: z.string(),
  /** Numbers of the actions of the log that make it up. */
  actions: z.array(z.int()),
  /** Number of the recorded state on which it was done, or null. */
  state: z.int().nullable(),
  /** Trusted events of the page confirm it; false where the driver sets a control without any. */
  confirmed: z.boolean(),
  planned: z.boolean(),
  /** `before`: before FIRST_INDICATION; `counted`: up to the commit control; `after`: behind it; `search`: a detour. */
  part: z.enum(['before', 'counted', 'after', 'search']),
  at: z.number(),
  responseMs: z.number().nullable(),
  waitMs: z.number().nullable(),
  source: z.string(),
});
export type MeasuredStep = z.infer<typeof MeasuredStep>;

/** One screen of a walk (`screen-1`). */
export const MeasuredScreen = z.object({
  /** 1, 2, 3… over counted screens; null for HOME and for visits. */
  ordinal: z.int().nullable(),
  /** The recorded state it was first seen in; null for a native dialog. */
  state: z.int().nullable(),
  reason: z.enum(['home', 'first', 'route', 'layer', 'popup', 'chat', 'text', 'native-dialog', 'visit']),
  part: z.enum(['home', 'before', 'counted', 'after', 'search']),
  /** Counts for `indicated_screens` too. */
  indicated: z.boolean(),
  options: z.int(),
  optionLabels: z.array(z.string()),
  decision: z.boolean(),
  confirmation: z.boolean(),
  readingChars: z.int(),
  readingWords: z.int(),
  readingDialogChars: z.int(),
  readingDialogWords: z.int(),
  url: z.string(),
  title: z.string(),
  screenHash: z.string(),
  screenKey: z.string(),
});
export type MeasuredScreen = z.infer<typeof MeasuredScreen>;

const count = z.int().nonnegative().nullable();
const Counts = z.object({ steps: count, clicks: count, screens: count, options: count });
export type Counts = z.infer<typeof Counts>;

/** Everything measured of one walk. null always has its reason in `nulls`, by name. */
export const MeasuredWalk = z.object({
  version: z.string(),
  counts: Counts,
  indicated: Counts,
  after: Counts,
  decisions: count,
  confirmations: count,
  typedFields: count,
  typedChars: count,
  readingChars: count,
  readingWords: count,
  readingDialogChars: count,
  readingDialogWords: count,
  detourSteps: count,
  searchedScreens: count,
  chatTurns: count,
  keywordRepeats: count,
  channelSwitches: count,
  scrollViewports: z.number().nullable(),
  planned: count,
  machineMs: z.number(),
  responseMs: z.number(),
  imposedWaitMs: z.number(),
  driverMs: z.number(),
  harnessMs: z.number(),
  personS: z.number().nullable(),
  personSLow: z.number().nullable(),
  personSHigh: z.number().nullable(),
  /** The same at each combination of the ends of the declared ranges, in the order of `corners`. */
  personSCorners: z.array(z.number()).nullable(),
  promised: Promised.nullable(),
  agentMs: z.number().nullable(),
  effectiveAt: z.string().nullable(),
  /** The counts are lower bounds: the walk has no successful path. */
  lowerBound: z.boolean(),
  /** Where the goal lexicon would have put FIRST_INDICATION, if elsewhere; null if it agrees. */
  indicationNote: z.string().nullable(),
  nulls: z.record(z.string(), z.string()),
  steps: z.array(MeasuredStep),
  screens: z.array(MeasuredScreen),
});
export type MeasuredWalk = z.infer<typeof MeasuredWalk>;
