import { z } from 'zod';
import { Budget } from './budget.ts';
import { Names } from './walk.ts';

/** Scheme, host and port; no path. */
const Origin = z
  .url({ protocol: /^https?$/ })
  .refine((text) => new URL(text).pathname === '/', 'an origin has no path');

/** A web app under audit, as its scenario declares it. */
export const Target = z.object({
  name: Names,
  sector: z.string().min(1),
  origin: Origin,
  /**
   * Other sites on which its flows go on and a walk may act: a payment provider, a sign-in, a chat in a frame. Origins.
   * Whatever else a page leads to is left alone.
   */
  leadsTo: z.array(Origin).min(1).optional(),
  /** HOME: path (with query, if it needs one) at which every flow of this target starts. */
  home: z.string().startsWith('/').default('/'),
  /** Name of the account; its secrets live in the environment or in a git-ignored file. */
  account: z.string().optional(),
  /** Built to be fair, as a measure for the others: shown beside them, in none of their sentences. */
  reference: z.boolean().default(false),
  /**
   * `setup` undoes whatever earlier walks did, spent money too (a testbed): a walk that broke behind an irreversible step
   * may be walked again.
   */
  resets: z.boolean().default(false),
  /** What every exit flow of it may take, unless the flow itself says otherwise. */
  budget: Budget.optional(),
});
export type Target = z.infer<typeof Target>;
