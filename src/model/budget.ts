import { z } from 'zod';
import { Grade } from './comparison.ts';

const most = z.int().nonnegative().optional();

/**
 * The most that a flow may take; a walk that takes more fails its test. Counts and predicted time are those of the
 * walk, from HOME (`count-1`, `screen-1`, `klm-1`).
 */
export const Budget = z.strictObject({
  steps: most,
  clicks: most,
  screens: most,
  /** Predicted time of a person, s. */
  personSeconds: z.number().positive().optional(),
  /** Of an exit, held against its onward flow: doublings of effort, 1 is twice as much. */
  doublings: z.number().optional(),
  /** The worst grade that passes. */
  grade: Grade.optional(),
  /** Blockers that count. */
  blockers: most,
});
export type Budget = z.infer<typeof Budget>;
