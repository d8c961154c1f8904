import { z } from 'zod';
import { Names } from '../model/walk.ts';

/** Flows about the plan of an account, onward first: what `seesaw new` begins unless it is told otherwise. */
export const planFlows = ['upgrade', 'downgrade', 'cancel-renewal', 'refund'] as const;
/** Flows that `seesaw new` knows how to begin: those whose words Seesaw knows. */
export const scaffoldFlows = [
  ...planFlows,
  'subscribe',
  'unsubscribe',
  'register',
  'delete-account',
  'join',
  'leave',
  'accept',
  'reject',
] as const;
export type ScaffoldFlow = (typeof scaffoldFlows)[number];

/** What a first scenario needs to know. Names and plans are printed in reports. */
export const ScaffoldAnswers = z.object({
  /** HOME: the page at which every flow starts. */
  home: z.url({ protocol: /^https?$/ }),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'a–z, 0–9, -'),
  name: Names,
  sector: z.string().min(1),
  flows: z.array(z.enum(scaffoldFlows)).min(1),
  /** The plan that the account has, a dearer and a cheaper one. */
  plans: z.object({ current: z.string().min(1), dearer: z.string().min(1), cheaper: z.string().min(1) }),
  /** The flows are walked signed in. */
  account: z.boolean(),
});
export type ScaffoldAnswers = z.infer<typeof ScaffoldAnswers>;
