import { buriedEntry } from '../../obstacles/buried-entry.ts';
import { withObstacles } from '../../obstacles/exit-way.ts';
import { hotline } from '../../obstacles/hotline.ts';

/** Money back: by telephone, on working days. */
export const refund = withObstacles(
  {
    entry: { label: { zh: '申请退款', en: 'Ask for a refund' }, under: [] },
    scenes: [],
    end: {
      title: { zh: '退款已受理', en: 'Your refund is accepted' },
      text: () => [{ zh: '款项将退回原支付账户。', en: 'It goes back to where it came from.' }],
      does: () => undefined,
      choices: [{ label: { zh: '返回头版', en: 'Front page' }, leads: 'away', look: 'plain' }],
    },
  },
  buriedEntry({ zh: '读者服务', en: "Readers' service" }),
  hotline({
    as: 'page',
    title: { zh: '申请退款', en: 'Ask for a refund' },
    text: [
      {
        zh: '退款请拨打读者服务热线 400-0731-218，线上不受理。',
        en: "To get a refund please call our readers' hotline, 400-0731-218. Nothing can be done online.",
      },
      {
        zh: '热线时间：工作日 9:00–17:00。登记后，专员将在3–5个工作日内回电核实。',
        en: 'On working days from 9:00 to 17:00. After that a specialist will call you back within 3–5 working days.',
      },
    ],
    number: '4000731218',
    call: { zh: '拨打 400-0731-218', en: 'Call 400-0731-218' },
  }),
);
