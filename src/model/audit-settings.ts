import { z } from 'zod';
import { Budget } from './budget.ts';
import { Operator } from './manifest.ts';
import { Manners } from './manners.ts';
import { PeopleLimits } from './people-limits.ts';
import { Names } from './walk.ts';

/** Where time-stamps are asked for. */
export const StampAuthority = z.strictObject({ url: z.url({ protocol: /^https?$/ }) });
export type StampAuthority = z.infer<typeof StampAuthority>;

/** `audit.json` beside the scenarios of an audit. */
export const AuditSettings = z.strictObject({
  name: Names,
  /** Which repeats pass the commit control (decisions, Measurement 13). */
  complete: z.enum(['never', 'once', 'every']).default('never'),
  /** The targets are fictional: every page of the report says so. */
  simulated: z.boolean().default(false),
  /** What every exit flow may take, unless its scenario or the flow itself says otherwise. */
  budget: Budget.optional(),
  /** How much may be taken of persons who answer in chats; an audit of fictional targets has no bound over all walks unless it says so. */
  people: PeopleLimits.optional(),
  /** How it behaves towards the sites. */
  manners: Manners.optional(),
  /** Who walks, and by what right. */
  operator: Operator.optional(),
  /** The authority that time-stamps a seal (RFC 3161); `SEESAW_TSA` stands over it. */
  stamp: StampAuthority.optional(),
});
export type AuditSettings = z.infer<typeof AuditSettings>;
