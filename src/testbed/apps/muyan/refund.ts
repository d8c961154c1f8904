import { buriedEntry } from '../../obstacles/buried-entry.ts';
import { callBack } from '../../obstacles/call-back.ts';
import { withObstacles } from '../../obstacles/exit-way.ts';
import { lossNotice } from '../../obstacles/loss-notice.ts';

/** Money back: a form, what will be lost, and somebody who looks at it within a week. */
export const refund = withObstacles(
  {
    entry: { label: { zh: '申请退款', en: 'Ask for a refund' }, under: [] },
    scenes: [
      {
        as: 'page',
        title: { zh: '申请退款', en: 'Ask for a refund' },
        text: [
          {
            zh: '畅言版 ¥39.00，本期已使用 15 天。',
            en: 'Fluent, ¥39.00; you have used 15 days of this period.',
          },
        ],
        choices: [
          { label: { zh: '返回账单', en: 'Back to bills' }, leads: '/account/bills', look: 'plain' },
          { label: { zh: '提交申请', en: 'Submit' }, leads: 'on', look: 'plain' },
        ],
      },
    ],
    end: {
      title: { zh: '退款已受理', en: 'Your refund is accepted' },
      text: () => [{ zh: '款项将退回原支付账户。', en: 'It goes back to where it came from.' }],
      does: () => undefined,
      choices: [{ label: { zh: '返回对话', en: 'Back to talking' }, leads: 'away', look: 'plain' }],
    },
  },
  buriedEntry({ zh: '账户', en: 'Account' }, { zh: '账单', en: 'Bills' }),
  lossNotice({
    as: 'dialog',
    title: { zh: '退款前请知悉', en: 'Before you go on' },
    text: {
      zh: '退款后，您的全部对话记录将被清空，记忆与自建助手将无法恢复。',
      en: 'After a refund you will lose all your talks; what I remember and the helpers you built cannot be restored.',
    },
    keep: { zh: '保留会员', en: 'Keep my plan' },
    goOn: { zh: '继续退款', en: 'Go on with the refund' },
  }),
  callBack({
    title: { zh: '申请已提交', en: 'Your request is submitted' },
    text: [
      {
        zh: '退款需人工审核，客服专员将在7个工作日内与您联系。',
        en: 'A person has to look at it; a specialist will contact you within 7 working days.',
      },
    ],
    what: 'refund',
  }),
);
