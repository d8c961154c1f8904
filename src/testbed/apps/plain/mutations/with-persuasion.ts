import { diversion } from '../../../obstacles/diversion.ts';
import type { Obstacle } from '../../../obstacles/exit-way.ts';
import { withObstacles } from '../../../obstacles/exit-way.ts';
import { faintWayOn } from '../../../obstacles/faint-way-on.ts';
import { lossNotice } from '../../../obstacles/loss-notice.ts';
import { notice } from '../../../obstacles/notice.ts';
import { presetChoice } from '../../../obstacles/preset-choice.ts';
import { retentionOffer } from '../../../obstacles/retention-offer.ts';
import { shamingLabel } from '../../../obstacles/shaming-label.ts';
import { nearMiss, onWay } from '../mutation.ts';
import type { Mutation } from '../mutation.ts';

const back = { zh: '返回', en: 'Back' };
const next = { zh: '继续办理', en: 'Go on' };
const half: Obstacle = retentionOffer({
  as: 'page',
  title: { zh: '专属福利', en: 'An offer for you' },
  text: { zh: '现在留下，立享续费 5 折优惠。', en: 'Stay and get 50% off your next renewal.' },
  accept: { zh: '领取优惠', en: 'Take the offer' },
  goOn: next,
});
const free: Obstacle = retentionOffer({
  as: 'page',
  title: { zh: '再送一份心意', en: 'One thing more' },
  text: {
    zh: '保留套餐，我们再送您三个月会员。',
    en: 'Keep your plan and we will give you three free months.',
  },
  accept: { zh: '领取会员', en: 'Take three months' },
  goOn: next,
});

/** Nobody is kept by it: it is done already. */
const offersAfterwards: Obstacle = (way) => ({
  ...way,
  end: {
    ...way.end,
    text: (account) => [
      ...way.end.text(account),
      { zh: '欢迎回来：现在恢复专业版，立享 5 折优惠。', en: 'Come back to Pro and get 50% off.' },
      { zh: '本周续费再送三个月会员。', en: 'Renew this week and get three free months.' },
    ],
  },
});

export const withPersuasion: readonly Mutation[] = [
  onWay('retention-offer', half, 'reached', ['RET-01']),
  nearMiss(['RET-01', 'RET-03'], onWay('offers-afterwards', offersAfterwards, 'reached', [])),
  onWay('diversion', diversion('bright'), 'reached', ['RET-02']),
  nearMiss('RET-02', onWay('equal-reminder', diversion('plain'), 'reached', [])),
  onWay('offer-chain', (way) => withObstacles(way, half, free), 'reached', ['RET-03']),
  onWay(
    'loss-notice',
    lossNotice({
      as: 'page',
      title: { zh: '请留意', en: 'Please note' },
      text: { zh: '降级后您将失去以下权益：', en: 'After a downgrade you will lose these benefits:' },
      losses: [
        { zh: '离线下载', en: 'Downloads' },
        { zh: '多设备登录', en: 'Several devices' },
      ],
      keep: back,
      goOn: next,
    }),
    'reached',
    ['LOS-01'],
  ),
  nearMiss(
    'LOS-01',
    onWay(
      'nothing-lost',
      notice({ zh: '您的文件不会被删除。', en: 'Your files will not be deleted.' }),
      'reached',
      [],
    ),
  ),
  onWay(
    'shaming-label',
    shamingLabel({ zh: '我不在乎省钱', en: 'I don’t care about saving money' }),
    'reached',
    ['SHM-01'],
  ),
  nearMiss('SHM-01', onWay('polite-no', shamingLabel({ zh: '不，谢谢', en: 'No, thanks' }), 'reached', [])),
  onWay('faint-way-on', faintWayOn('bright', 'vanishing'), 'reached', ['VIS-01']),
  nearMiss('VIS-01', onWay('brighter-stay', faintWayOn('bright', 'plain'), 'reached', [])),
  onWay('preset-stay', presetChoice('stay'), 'reached', ['PRE-01']),
  nearMiss('PRE-01', onWay('preset-leave', presetChoice('leave'), 'reached', [])),
];
