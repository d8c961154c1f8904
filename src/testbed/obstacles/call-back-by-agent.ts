import { nowOf } from '../account.ts';
import type { TalkObstacle } from './talk.ts';

/** The human does not do it either: somebody is going to call within so many hours. */
export const callBackByAgent =
  (hours: number): TalkObstacle =>
  (intent) => ({
    ...intent,
    agent: [
      {
        zh: `您的需求需上报处理，专员会在${hours}小时内给您回电。`,
        en: `Your request has to be passed on; a specialist will call you back within ${hours} hours.`,
        does: (account) => account.tickets.push({ id: 'T0001', what: intent.id, at: nowOf(account) }),
      },
    ],
  });
