import { z } from 'zod';
import { Box } from './control.ts';

/** What two controls are compared in (prominence.md §3.1). `order` never counts (decisions, Prominence 1). */
export const prominenceAttributes = [
  'area',
  'text',
  'text-contrast',
  'boundary-contrast',
  'pop-out',
  'kind',
  'fold',
  'depth',
  'crowd',
  'order',
  'target-size',
  'motion',
  'copies',
  'scent',
] as const;
export const ProminenceAttribute = z.enum(prominenceAttributes);
export type ProminenceAttribute = z.infer<typeof ProminenceAttribute>;

/**
 * Why an attribute does not count. `never`: position order; `ENT-02`, `ENT-03`: the same design fact is that blocker
 * already (decisions, Prominence 3); `same-screen`: both stand on one screen, so that there is nothing to compare;
 * `native`: drawn by the browser; `no-text`: no text of its own is seen; `no-colour`: no colour was recorded;
 * `scrolled`: the page was never recorded at its top; `no-way`: nothing leads to it that could tell.
 */
export const NotCompared = z.enum([
  'never',
  'ENT-02',
  'ENT-03',
  'same-screen',
  'native',
  'no-text',
  'no-colour',
  'scrolled',
  'no-way',
]);
export type NotCompared = z.infer<typeof NotCompared>;

/** One line of a ledger. */
export const LedgerRow = z.object({
  attribute: ProminenceAttribute,
  /** null: not known. Text: `size / weight`; crowd: a number or `collapsed`. */
  a: z.union([z.number(), z.string()]).nullable(),
  b: z.union([z.number(), z.string()]).nullable(),
  /** `px²`, `px`, `:1`, `ΔE`, …; of the fold the window, `1280×800`; '' where there is none. */
  unit: z.string(),
  /** Which of the two is clearly less; null: neither, or not known. */
  less: z.enum(['a', 'b']).nullable(),
  /** It enters `v`. */
  counted: z.boolean(),
  /** Why it does not; null if it does. */
  why: NotCompared.nullable(),
});
export type LedgerRow = z.infer<typeof LedgerRow>;

/** One of the two controls, where it was recorded. */
export const LedgerSide = z.object({
  walk: z.string(),
  flow: z.string(),
  state: z.int(),
  screenHash: z.string(),
  label: z.string(),
  role: z.string(),
  /** On the picture of `state`, CSS px. */
  box: Box,
});
export type LedgerSide = z.infer<typeof LedgerSide>;

/**
 * Two controls held against each other. `entry`: the first control of the onward flow (a) against the first one of the
 * exit (b). `choice`: on one screen of the exit, the control that stays (a) against the one that goes on leaving (b).
 */
export const Ledger = z.object({
  pair: z.enum(['entry', 'choice']),
  /** Number of the measured step of the exit walk that presses b. */
  step: z.int().positive(),
  a: LedgerSide,
  b: LedgerSide,
  /** One for each attribute, in their order. */
  rows: z.array(LedgerRow).length(prominenceAttributes.length),
  /** Number of counted attributes in which b is clearly less. */
  v: z.int().nonnegative(),
  /** 0–1 equal, 2–3 weaker, 4 and more suppressed. */
  verdict: z.enum(['equal', 'weaker', 'suppressed']),
  /** `choice`: the `v` of the onward flow's own accept and decline, the most that two of its walks have; else null. */
  control: z.int().nonnegative().nullable(),
  version: z.string(),
});
export type Ledger = z.infer<typeof Ledger>;
