import { changePlanNow } from '../../account.ts';
import { buriedEntry } from '../../obstacles/buried-entry.ts';
import { withObstacles } from '../../obstacles/exit-way.ts';
import { lossNotice } from '../../obstacles/loss-notice.ts';
import { retentionOffer } from '../../obstacles/retention-offer.ts';
import { timeWindow } from '../../obstacles/time-window.ts';
import { planOf } from '../../plan.ts';
import { plans } from './plans.ts';

const flutter = planOf(plans, 'flutter');

/** Under the privacy settings: who will be out of sight, half the price for staying, and then: not now. */
export const downgrade = withObstacles(
  {
    entry: { label: { zh: '会员降级', en: 'Downgrade' }, under: [] },
    scenes: [
      {
        as: 'page',
        title: { zh: '会员降级', en: 'Downgrade' },
        text: [{ zh: '当前会员：倾心会员 ¥50.00 / 月', en: 'Your plan: Tender, ¥50.00 a month' }],
        pick: {
          legend: { zh: '降级为', en: 'Downgrade to' },
          options: [{ zh: '心动会员 ¥30.00 / 月', en: 'Flutter, ¥30.00 a month' }],
        },
        choices: [
          { label: { zh: '保留倾心会员', en: 'Keep Tender' }, leads: 'away', look: 'bright' },
          { label: { zh: '提交降级', en: 'Submit' }, leads: 'on', look: 'faint' },
        ],
      },
    ],
    end: {
      title: { zh: '已降级为心动会员', en: 'Downgraded to Flutter' },
      text: () => [{ zh: '已立即生效。', en: 'It has taken effect at once.' }],
      does: (account) => changePlanNow(account, flutter, 0),
      choices: [{ label: { zh: '继续遇见', en: 'Meet somebody' }, leads: 'away', look: 'plain' }],
    },
  },
  buriedEntry({ zh: '我的', en: 'Me' }, { zh: '设置', en: 'Settings' }, { zh: '隐私设置', en: 'Privacy' }),
  lossNotice({
    as: 'dialog',
    title: { zh: '您真的舍得吗？', en: 'Can you bear to part?' },
    text: { zh: '降级后您将失去以下权益：', en: 'After the downgrade you will lose these benefits:' },
    losses: [
      { zh: '12 位喜欢您的人将不再显示', en: '12 people who like you will no longer be shown' },
      { zh: '5 段对话的已读回执', en: 'what was read in 5 talks' },
      { zh: '每天 50 次喜欢', en: '50 likes a day' },
    ],
    keep: { zh: '保留我的缘分', en: 'Keep my luck' },
    goOn: { zh: '知道了，下一步', en: 'I see, next' },
  }),
  retentionOffer({
    as: 'dialog',
    title: { zh: '专属挽留福利', en: 'Only for you' },
    text: {
      zh: '别走！现在留下，倾心会员续费立享 5 折，再送 3 次置顶曝光。',
      en: 'Please stay: keep Tender and get 50% off your next month, with three boosts.',
    },
    accept: { zh: '领取 5 折并留下', en: 'Stay and get 50% off' },
    goOn: { zh: '不需要优惠', en: 'No offer' },
  }),
  timeWindow(3),
);
