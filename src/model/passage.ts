import { z } from 'zod';
import { Direction } from './words.ts';

/**
 * What became of an irreversible step. `intended`: written before its activation; nobody knows yet. `done`: activated,
 * and the walk ended with a word of its scenario. `stopped`: not activated after all. `unknown`: the walk broke after
 * it. `happened`, `not-happened`: what a person, or the flow's `verify`, said of an unknown one. `reset`: the target
 * was brought back to its beginning.
 */
export const PassageState = z.enum([
  ...(['intended', 'done', 'stopped', 'unknown'] as const),
  ...(['happened', 'not-happened', 'reset'] as const),
]);
export type PassageState = z.infer<typeof PassageState>;

/** An irreversible step that a walk is about to pass, as it stands in the ledger. */
export const Passage = z.strictObject({
  passage: z.string(),
  audit: z.string(),
  walk: z.string(),
  target: z.string(),
  flow: z.string(),
  direction: Direction,
  project: z.string(),
  repeat: z.int().positive(),
  phase: z.enum(['setup', 'flow', 'verify']),
  origin: z.string(),
  account: z.string().nullable(),
  /** Hundredths; 0 where nothing is paid. */
  cents: z.int().nonnegative(),
  /** ISO 4217; null where nothing is paid. */
  currency: z.string().nullable(),
  /** What the scenario declared. */
  declared: z.record(z.string(), z.string()),
  /** Who says what became of it, should its walk break: the target's `setup` resets it, its `verify` tells, or a person. */
  settledBy: z.enum(['setup', 'verify', 'person']).default('person'),
  /** UTC, ISO 8601. */
  at: z.string(),
});
export type Passage = z.infer<typeof Passage>;

/** A passage with what became of it; `who` and `note` as the last entry has them. */
export type KnownPassage = Passage & {
  state: PassageState;
  who: string;
  note: string;
  settledAt: string | null;
};

const acts = ['pays', 'changes', 'ends', 'deletes'] as const;

/** A passage as a bundle tells it: what it did, and what became of it; no name of an account or a person, no free words. */
export const RecordedPassage = Passage.pick({
  passage: true,
  walk: true,
  phase: true,
  cents: true,
  currency: true,
  at: true,
}).extend({
  settledBy: Passage.shape.settledBy.unwrap(),
  /** What the scenario declared that it does. */
  acts: z.array(z.enum(acts)),
  state: PassageState,
  /** Who said so. */
  by: z.enum(['seesaw', 'verify', 'person']),
  /** UTC, ISO 8601; null as long as nobody did. */
  settledAt: z.string().nullable(),
});
export type RecordedPassage = z.infer<typeof RecordedPassage>;

export function recordedPassage({ declared, who, ...known }: KnownPassage): RecordedPassage {
  const { passage, walk, phase, cents, currency, at, settledBy, state, settledAt } = known;
  return {
    ...{ passage, walk, phase, cents, currency, at, settledBy, state, settledAt },
    acts: acts.filter((act) => declared[act] !== undefined),
    by: who === 'seesaw' || who === 'verify' ? who : 'person',
  };
}

/** Whether money must be taken for spent, and the step for made. */
export function mayBeSpent(state: PassageState): boolean {
  return state === 'intended' || state === 'done' || state === 'unknown' || state === 'happened';
}

/** Whether nobody knows what became of it. */
export function isOpen(state: PassageState): boolean {
  return state === 'intended' || state === 'unknown';
}
