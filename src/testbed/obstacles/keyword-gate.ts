import type { TalkObstacle } from './talk.ts';

/** It must be said so many times until the bot does more than repeat its preset. */
export const keywordGate =
  (mentions: number): TalkObstacle =>
  (intent) => ({ ...intent, mentions });
