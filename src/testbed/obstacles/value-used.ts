import type { Obstacle } from './exit-way.ts';

/** The refund is declined: what was used is said to be worth more than what was paid. */
export const valueUsed: Obstacle = (way) => ({
  ...way,
  end: {
    ...way.end,
    title: { zh: '退款申请未通过', en: 'Your refund was declined' },
    text: () => [
      {
        zh: '经核算，您已享受的权益价值超过会员费，无法办理退款。',
        en: 'The benefits you have used are worth more than the fee, so a refund is not possible.',
      },
    ],
    does: () => undefined,
  },
});
