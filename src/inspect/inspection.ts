import { z } from 'zod';
import { BlockerId, Confidence } from '../model/blocker.ts';
import { ProminenceAttribute } from '../model/prominence.ts';
import { Names } from '../model/walk.ts';

/** One control of a choice. */
export const InspectedSide = z.object({
  label: z.string(),
  /** CSS px², as large as the window can show it; null where the browser draws it. */
  area: z.number().nullable(),
  /** CSS px. */
  fontSize: z.number(),
  /** WCAG contrast of its text with what it is written on; null where it cannot be told. */
  contrast: z.number().nullable(),
  /** At least half of it is seen without scrolling; null where it cannot be told. */
  aboveFold: z.boolean().nullable(),
});

/** What `seesaw inspect` says of one page: what it offers, demands and shows, without a walk. `inspection-1`. */
export const Inspection = z.object({
  version: z.literal('inspection-1'),
  url: z.string(),
  title: z.string(),
  viewport: z.object({ width: z.int(), height: z.int() }),
  /** false: the page did not come to rest within the cap of `settle-2`. */
  settled: z.boolean(),
  /** Options of the screen (`screen-1`), and their labels in document order. */
  options: z.int().nonnegative(),
  optionLabels: z.array(z.string()),
  /** CJK characters and Latin words in the window; in layers as well. */
  readingChars: z.int().nonnegative(),
  readingWords: z.int().nonnegative(),
  /** Fields that must be filled before the way on opens; a radio group is one. */
  requiredFields: z.int().nonnegative(),
  requiredLabels: z.array(z.string()),
  /** Texts that count, up or down. */
  timers: z.array(z.string()),
  /** Blockers that need no control to be seen; each quote once. */
  blockers: z.array(z.object({ id: BlockerId, confidence: Confidence, quote: z.string() })),
  /** Choices: a accepts, takes or stays, b refuses, declines or leaves. */
  pairs: z.array(
    z.object({
      a: InspectedSide,
      b: InspectedSide,
      /** Number of counted attributes in which b is clearly less; 4 and more is suppressed. */
      V: z.int().nonnegative(),
      less: z.array(ProminenceAttribute),
    }),
  ),
  /** What was cut off because there was too much of it, and pictures, whose text was not read. */
  notes: z.array(Names),
});
export type Inspection = z.infer<typeof Inspection>;
