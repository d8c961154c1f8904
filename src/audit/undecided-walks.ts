import { z } from 'zod';
import { isOpen } from '../model/passage.ts';
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

/** What a person must look into, in the order in which it happened. Targets that their `setup` resets are none of it. */
export function undecidedWalks(store: Store, audit: string): Undecided[] {
  return store
    .passages(audit)
    .filter(({ state, settledBy }) => isOpen(state) && settledBy !== 'setup')
    .map(({ walk, target, flow, project, repeat, declared, at, settledBy }) => ({
      ...{ walk, target, flow, project, repeat, declared, at },
      hasVerify: settledBy === 'verify',
    }));
}
