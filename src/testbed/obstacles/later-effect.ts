import { changePlanAtExpiry } from '../account.ts';
import { day } from '../format.ts';
import type { Plan } from '../plan.ts';
import type { Obstacle } from './exit-way.ts';

/** The change is accepted, and waits until the paid period ends. */
export const laterEffect =
  (plan: Plan): Obstacle =>
  (way) => ({
    ...way,
    end: {
      ...way.end,
      title: { zh: '降级已受理', en: 'Your downgrade is accepted' },
      text: (account) => [
        {
          zh: `将于 ${day(account.periodEnd)} 到期后变更为${plan.name.zh}。`,
          en: `The change takes effect on ${day(account.periodEnd)}, when the period ends: ${plan.name.en}.`,
        },
      ],
      does: (account) => changePlanAtExpiry(account, plan),
    },
  });
