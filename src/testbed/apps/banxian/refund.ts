import { buriedEntry } from '../../obstacles/buried-entry.ts';
import { withObstacles } from '../../obstacles/exit-way.ts';
import { lossNotice } from '../../obstacles/loss-notice.ts';
import { valueUsed } from '../../obstacles/value-used.ts';

/** A refund can be asked for, under the orders; what comes of it is a sum in which one always used too much. */
export const refund = withObstacles(
  {
    entry: { label: { zh: '申请退款', en: 'Ask for a refund' }, under: [] },
    scenes: [
      {
        as: 'page',
        title: { zh: '会员费退款', en: 'Refund of the fee' },
        text: [
          {
            zh: '臻音会员 · 连续包月，实付 ¥25.00。审核通过后原路退回。',
            en: 'Hi-Fi, monthly, ¥25.00 paid. Once approved, it goes back to where it was paid from.',
          },
        ],
        choices: [
          { label: { zh: '返回订单', en: 'Back to my orders' }, leads: '/mine/orders', look: 'plain' },
          { label: { zh: '核算金额', en: 'Work out the sum' }, leads: 'on', look: 'plain' },
        ],
      },
    ],
    end: {
      title: { zh: '已退款', en: 'Refunded' },
      text: () => [{ zh: '已原路退回。', en: 'It has gone back to where it was paid from.' }],
      does: (account) => account.orders.push({ what: 'refund', amount: -2500, at: account.periodEnd }),
      choices: [{ label: { zh: '返回订单', en: 'Back to my orders' }, leads: '/mine/orders', look: 'plain' }],
    },
  },
  buriedEntry({ zh: '我的', en: 'Me' }, { zh: '订单记录', en: 'Orders' }),
  lossNotice({
    as: 'dialog',
    title: { zh: '真的要离开臻音吗', en: 'Leave Hi-Fi behind?' },
    text: {
      zh: '退款后会员立即失效，您将失去以下权益：',
      en: 'After a refund your membership ends at once and you will lose:',
    },
    losses: [
      { zh: '已下载的 326 首歌曲将无法播放', en: '326 downloaded songs that will no longer play' },
      { zh: '母带音质与空间音频', en: 'Master quality and spatial sound' },
      { zh: '已累积的 1280 点成长值', en: '1,280 loyalty points' },
    ],
    keep: { zh: '保留会员', en: 'Keep my membership' },
    goOn: { zh: '提交审核', en: 'Send it in' },
  }),
  valueUsed,
);
