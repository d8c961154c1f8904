import { z } from 'zod';
import { isOpen, type KnownPassage } from '../model/passage.ts';
import type { Store } from '../store/open-store.ts';

/** An irreversible step of a walk that broke: nobody knows whether it was made, so the walk is not walked again. */
export const Undecided = z.object({
  walk: z.string(),
  target: z.string(),
  flow: z.string(),
  project: z.string(),
  repeat: z.int(),
  /** What the scenario declared of it. */
  declared: z.record(z.string(), z.string()),
  /** UTC, ISO 8601. */
  at: z.string(),
  /** The flow has a `verify`: a resumed audit asks it before it asks a person. */
  hasVerify: z.boolean(),
});
export type Undecided = z.infer<typeof Undecided>;

/** An irreversible step of a walk that broke, which is known to have been made: the walk can never be walked again. */
export const MadeStep = Undecided.omit({ hasVerify: true });
export type MadeStep = z.infer<typeof MadeStep>;

/** What a person must look into, in the order in which it happened. Targets that their `setup` resets are none of it. */
export function undecidedWalks(store: Store, audit: string): Undecided[] {
  return store
    .passages(audit)
    .filter(({ state, settledBy }) => isOpen(state) && settledBy !== 'setup')
    .map((passage) => ({ ...stepOf(passage), hasVerify: passage.settledBy === 'verify' }));
}

/** What stays missing in an audit, in the order in which it happened. */
export function madeSteps(store: Store, audit: string): MadeStep[] {
  return store
    .passages(audit)
    .filter(({ state }) => state === 'happened')
    .map(stepOf);
}

function stepOf({ walk, target, flow, project, repeat, declared, at }: KnownPassage): MadeStep {
  return { walk, target, flow, project, repeat, declared, at };
}
