import { z } from 'zod';

/** The two directions of every pair of flows. `onward` is the control for `exit`. */
export const Direction = z.enum(['onward', 'exit']);
export type Direction = z.infer<typeof Direction>;

/** Outcomes that say something about the target. */
export const targetOutcomes = [
  'done-now',
  'done-later',
  'pending-human',
  'refused',
  'not-found',
  'blocked',
  'safe-stop',
] as const;

/** Outcomes that say something about us; never a finding. */
export const ourOutcomes = ['scenario-broken', 'bot-wall', 'session-expired', 'interrupted'] as const;

export const Outcome = z.enum([...targetOutcomes, ...ourOutcomes]);
export type Outcome = z.infer<typeof Outcome>;

/** Whether a walk with this outcome may enter a figure (decisions, Measurement 8). */
export function isAboutUs(outcome: Outcome): boolean {
  return (ourOutcomes as readonly string[]).includes(outcome);
}

/**
 * Outcomes without a path to the goal that is whole: the service refuses, or somebody else must act first. Their
 * counts are all that was done up to the verb that ended the walk, as lower bounds (decisions, Measurement 7).
 */
export function isWithoutPath(outcome: Outcome): boolean {
  return ['pending-human', 'refused', 'blocked', 'not-found'].includes(outcome);
}
