import type { TalkObstacle } from './talk.ts';

/** The human declines the refund by the value used. */
export const valueUsedByAgent: TalkObstacle = (intent) => ({
  ...intent,
  agent: [
    {
      zh: '经核实，您已享受的权益价值超过会员费，无法办理退款。',
      en: 'I have checked: the benefits you have used are worth more than the fee, so a refund is not possible.',
    },
  ],
});
