import type { TalkObstacle } from './talk.ts';

/** Whatever is said, so many times the bot says its preset. A person can be asked for from the start. */
export const botLoop =
  (times: number): TalkObstacle =>
  (intent) => ({
    ...intent,
    says: /./u,
    mentions: times + 1,
    offers: [{ zh: '转人工', en: 'Talk to a person' }],
  });
