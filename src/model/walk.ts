import { z } from 'zod';
import { Direction } from './words.ts';

export const Names = z.object({ zh: z.string().min(1), en: z.string().min(1) });
export type Names = z.infer<typeof Names>;

/** The two languages in which Seesaw speaks to a person. */
export type Lang = keyof Names;

/** Circumstances of a walk that a reader needs to repeat it. */
export const Environment = z.object({
  tool: z.string(),
  commit: z.string().nullable(),
  playwright: z.string(),
  node: z.string(),
  os: z.string(),
  browser: z.string(),
  browserVersion: z.string(),
  headless: z.boolean(),
  viewport: z.object({ width: z.int(), height: z.int() }).nullable(),
  ratio: z.number(),
  locale: z.string(),
  timezone: z.string(),
  mobile: z.boolean(),
});
export type Environment = z.infer<typeof Environment>;

/** The head of a walk: who was walked, how often, from where. Written before the first fact. */
export const WalkHead = z.object({
  walk: z.string(),
  audit: z.string(),
  target: z.object({
    id: z.string(),
    name: Names,
    sector: z.string(),
    origin: z.string(),
    home: z.string(),
    /** Other origins at which the walk may act (`Target`). */
    leadsTo: z.array(z.string()).optional(),
    /** In none of the sentences about the others (`Target`). */
    reference: z.boolean(),
  }),
  flow: z.string(),
  direction: Direction,
  from: z.string(),
  to: z.string(),
  repeat: z.int().positive(),
  project: z.string(),
  account: z.string().nullable(),
  scenario: z.object({ file: z.string(), line: z.int(), sha256: z.string() }),
  environment: Environment,
  /** UTC, ISO 8601. */
  startedAt: z.string(),
});
export type WalkHead = z.infer<typeof WalkHead>;
