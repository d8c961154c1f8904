import { z } from 'zod';

/**
 * How much an audit may take of persons who answer in chats: they are at work. A walk that reaches a bound says no
 * more to them. What is said to bots is not bounded by it.
 */
export const PeopleLimits = z.strictObject({
  /** Messages to persons, and minutes with them, in one walk. */
  messages: z.int().min(0).default(5),
  minutes: z.number().positive().default(15),
  /** The same over all walks of the audit. */
  auditMessages: z.int().min(0).default(60),
  auditMinutes: z.number().positive().default(180),
});
export type PeopleLimits = z.infer<typeof PeopleLimits>;
