import { buriedEntry } from '../../obstacles/buried-entry.ts';
import { withObstacles } from '../../obstacles/exit-way.ts';
import { valueUsed } from '../../obstacles/value-used.ts';

/** Money back for the card: four clicks deep, a reason asked, and declined by what was saved. */
export const refund = withObstacles(
  {
    entry: { label: { zh: '申请退款', en: 'Ask for a refund' }, under: [] },
    scenes: [
      {
        as: 'page',
        title: { zh: '会员卡退款', en: 'Refund of the card' },
        text: [
          { zh: '请选择退款原因，提交后系统自动核算。', en: 'Please say why. It is worked out at once.' },
        ],
        pick: {
          legend: { zh: '退款原因', en: 'Reason' },
          options: [
            { zh: '点得少，用不上', en: 'I order too rarely' },
            { zh: '红包不好用', en: 'The coupons are of no use' },
            { zh: '其他原因', en: 'Something else' },
          ],
        },
        choices: [
          { label: { zh: '再想想', en: 'Let me think again' }, leads: 'away', look: 'bright' },
          { label: { zh: '提交', en: 'Submit' }, leads: 'on', look: 'faint' },
        ],
      },
    ],
    end: {
      title: { zh: '退款已受理', en: 'Your refund is accepted' },
      text: () => [{ zh: '款项将退回原支付账户。', en: 'It goes back to where it came from.' }],
      does: () => undefined,
      choices: [
        { label: { zh: '查看权益明细', en: 'See my benefits' }, leads: '/me/card/benefits', look: 'plain' },
        { label: { zh: '返回首页', en: 'Home' }, leads: 'away', look: 'plain' },
      ],
    },
  },
  buriedEntry(
    { zh: '我的', en: 'Me' },
    { zh: '会员卡', en: 'Member card' },
    { zh: '开通记录', en: 'Purchases' },
  ),
  valueUsed,
);
