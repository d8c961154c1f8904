import { callBack } from '../../obstacles/call-back.ts';
import { withObstacles } from '../../obstacles/exit-way.ts';
import { retentionOffer } from '../../obstacles/retention-offer.ts';

/** Giving the card back: an offer, another offer, and a consultant who is going to be in touch. */
export const refund = withObstacles(
  {
    entry: { label: { zh: '申请退费', en: 'Ask for a refund' }, under: [{ zh: '会籍', en: 'My card' }] },
    scenes: [],
    end: {
      title: { zh: '已退费', en: 'Refunded' },
      text: () => [
        { zh: '剩余费用已原路退回。', en: 'What is left has gone back to where it was paid from.' },
      ],
      does: (account) => account.orders.push({ what: 'refund', amount: -1, at: account.periodEnd }),
      choices: [{ label: { zh: '返回会籍', en: 'Back to my card' }, leads: 'away', look: 'plain' }],
    },
  },
  retentionOffer({
    as: 'page',
    title: { zh: '先别急着走', en: 'Before you go' },
    text: {
      zh: '现在留下，送您 2 节价值 ¥600.00 的私教课。',
      en: 'Stay, and get 2 personal training sessions worth ¥600.00.',
    },
    accept: { zh: '留下，领取私教课', en: 'Stay and take the sessions' },
    goOn: { zh: '跳过', en: 'Skip' },
  }),
  retentionOffer({
    as: 'page',
    title: { zh: '最近太忙？', en: 'Too busy at the moment?' },
    text: {
      zh: '年卡可免费停卡 60 天，停卡期间不计入有效期。',
      en: 'Pause your card for 60 days free of charge; the time is added at the end.',
    },
    accept: { zh: '暂停会籍', en: 'Pause my card' },
    goOn: { zh: '提交申请', en: 'Send my request' },
  }),
  callBack({
    title: { zh: '申请已登记', en: 'Your request is on record' },
    text: [
      {
        zh: '会籍顾问将在 3 个工作日内与您联系，核算已使用天数与手续费。',
        en: 'A consultant will contact you within 3 working days to work out the days used and the fee.',
      },
    ],
    what: 'refund',
  }),
);
