import { z } from 'zod';
import { SealStanding } from '../model/manifest.ts';
import { Names } from '../model/walk.ts';

/** How sealing went. */
export const SealEnd = z.object({
  standing: SealStanding,
  /** Why it is not signed, not time-stamped or not sealed at all, where there is a reason to be told. */
  why: z.array(Names),
  /** This person has a key, be it one that cannot be used now; an authority for time-stamps is named. */
  hasKey: z.boolean(),
  hasAuthority: z.boolean(),
  /** What was recorded is not whole: nothing was sealed. */
  isDamaged: z.boolean(),
});
export type SealEnd = z.infer<typeof SealEnd>;
