import type { Words } from '../words.ts';
import type { TalkObstacle } from './talk.ts';

/** Whoever wants this waits in a queue of so many ms, while others are served. */
export const slowHuman =
  (agentAfter: number, handover: Words): TalkObstacle =>
  (intent) => ({ ...intent, agentAfter, handover });
