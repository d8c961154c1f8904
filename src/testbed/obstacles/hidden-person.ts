import type { Words } from '../words.ts';
import type { TalkObstacle } from './talk.ts';

/** The bot says one thing after another, none of which shows how to reach a person; only then one comes. */
export const hiddenPerson =
  (...evasions: Words[]): TalkObstacle =>
  (intent) => ({ ...intent, says: /./u, mentions: evasions.length + 1, evasions });
