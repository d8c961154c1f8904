import { z } from 'zod';
import { unredactedKinds } from './unredacted-note.ts';

/** A place in an author's file; the path is absolute. */
const Place = z.object({ file: z.string(), line: z.int() });
export type Place = z.infer<typeof Place>;

/** One repeat of one flow, as Playwright is going to run it. */
export const PlannedWalk = z.object({
  /** Playwright's id of the test. */
  id: z.string(),
  target: z.string(),
  flow: z.string(),
  project: z.string(),
  repeat: z.int().positive(),
  place: Place,
});
export type PlannedWalk = z.infer<typeof PlannedWalk>;

const Trouble = z.object({ message: z.string(), place: Place.nullable() });
export type Trouble = z.infer<typeof Trouble>;

/** What the reporter in Playwright's process tells the audit. */
export const WalkEvent = z.discriminatedUnion('event', [
  /** It is there and hears a stop order. */
  z.object({ event: z.literal('ready') }),
  z.object({ event: z.literal('planned'), walks: z.array(PlannedWalk) }),
  z.object({ event: z.literal('begun'), id: z.string() }),
  z.object({
    event: z.literal('ended'),
    id: z.string(),
    status: z.enum(['passed', 'failed', 'timedOut', 'skipped', 'interrupted']),
    trouble: Trouble.nullable(),
    /** The message of a walk, or of an exit that it was held against, that takes more than it may. */
    overBudget: z.string().nullable(),
  }),
  /** Something outside the walks: a file that does not load, a server that does not start. */
  z.object({ event: z.literal('trouble'), trouble: Trouble }),
  /** What the config would have Playwright write by itself. */
  z.object({ event: z.literal('asked-for'), kinds: z.array(z.enum(unredactedKinds)).min(1) }),
  /** What a scenario or a server printed. */
  z.object({ event: z.literal('printed'), text: z.string() }),
]);
export type WalkEvent = z.infer<typeof WalkEvent>;

/** What the audit tells the reporter. */
export const stopOrder = { seesaw: 'stop' } as const;
