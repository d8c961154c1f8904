import { z } from 'zod';
import { ComparedTarget } from '../model/comparison.ts';
import { Names } from '../model/walk.ts';
import { Outcome } from '../model/words.ts';
import { SealEnd } from './seal-end.ts';
import { MadeStep, Undecided } from './undecided-walks.ts';

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

/** A walk whose test failed because it, or an exit held against it, takes more than it may. */
export const OverBudget = WalkProblem.pick({ target: true, flow: true, project: true, repeat: true }).extend({
  message: z.string(),
  /** `file:line` of the flow. */
  place: z.string(),
});
export type OverBudget = z.infer<typeof OverBudget>;

/** What `seesaw audit --json` prints: one document, when the audit has ended or was interrupted. */
export const AuditDocument = z.object({
  version: z.literal('audit-2'),
  audit: z.string(),
  name: Names,
  /** The targets are fictional. */
  simulated: z.boolean(),
  startedAt: z.string(),
  /** Absolute paths. */
  folder: z.string(),
  database: z.string(),
  /** `about-us`: some walks say something about us, or were not walked; `over-budget`: all were, some took too much. */
  status: z.enum(['done', 'over-budget', 'about-us', 'interrupted']),
  walks: z.object({
    planned: z.int(),
    /** Had been walked before this run (`--resume`). */
    walkedBefore: z.int(),
    /** Of the planned ones, those that now are walked and usable. */
    walked: z.int(),
  }),
  /** Of this run. */
  problems: z.array(WalkProblem),
  /** Of this run. */
  overBudget: z.array(OverBudget),
  /** Walks whose facts or files are not what was written. */
  damaged: z.array(z.object({ walk: z.string(), reason: z.string() })),
  /** What was walked so far, by target and project: flows and comparisons. */
  targets: z.array(ComparedTarget),
  /** Steps of which nobody knows whether they were made: their walks are not walked again until somebody says so. */
  undecided: z.array(Undecided),
  /** Steps that are known to have been made by walks that broke: these are never walked again, and stay missing. */
  made: z.array(MadeStep),
  /** How it is sealed, signed and time-stamped; null if no walk was recorded. */
  seal: SealEnd.nullable(),
});
export type AuditDocument = z.infer<typeof AuditDocument>;
