import type { Words } from '../words.ts';
import type { TalkObstacle } from './talk.ts';

/** The human argues first, once for each line, and only then says what else there is to say. */
export const dissuasion =
  (...arguing: Words[]): TalkObstacle =>
  (intent) => ({ ...intent, agent: [...arguing, ...intent.agent] });
