import type { BlockerId } from '../../../model/blocker.ts';
import type { Intent } from '../../chat/chat-script.ts';
import { absentEntry } from '../../obstacles/absent-entry.ts';
import { buriedEntry } from '../../obstacles/buried-entry.ts';
import { callBackByAgent } from '../../obstacles/call-back-by-agent.ts';
import { callBack } from '../../obstacles/call-back.ts';
import { confirmChain } from '../../obstacles/confirm-chain.ts';
import { dissuasion } from '../../obstacles/dissuasion.ts';
import { withObstacles } from '../../obstacles/exit-way.ts';
import type { ExitWay, Obstacle } from '../../obstacles/exit-way.ts';
import { hotline } from '../../obstacles/hotline.ts';
import { keywordGate } from '../../obstacles/keyword-gate.ts';
import { laterEffect } from '../../obstacles/later-effect.ts';
import { lossNotice } from '../../obstacles/loss-notice.ts';
import { retentionOffer } from '../../obstacles/retention-offer.ts';
import { throughTalk } from '../../obstacles/talk.ts';
import type { TalkObstacle } from '../../obstacles/talk.ts';
import { timeWindow } from '../../obstacles/time-window.ts';
import { valueUsedByAgent } from '../../obstacles/value-used-by-agent.ts';
import { valueUsed } from '../../obstacles/value-used.ts';
import { planOf } from '../../plan.ts';
import { fairWays } from './fair-ways.ts';
import { plans } from './plans.ts';
import { fairTalk } from './talk.ts';

/** The neutral app with one obstacle switched on, and what an exit walk through it must then raise. */
export interface Mutation {
  id: string;
  flow: 'downgrade' | 'refund';
  way: ExitWay;
  /** What the chat of the help page does; null: there is none. */
  talk: Intent | null;
  /** How a walk of the flow ends. */
  ends: 'reached' | 'refused' | 'pending' | 'not-found';
  /** The exact set of the first fourteen detectors that counts; what these absorb is not in it. */
  raises: readonly BlockerId[];
}

const onWay = (
  id: string,
  obstacle: Obstacle,
  ends: Mutation['ends'],
  raises: readonly BlockerId[],
  flow: Mutation['flow'] = 'downgrade',
): Mutation => ({ id, flow, way: withObstacles(fairWays[flow], obstacle), talk: null, ends, raises });

/** Nothing on the web, a human at once in the chat: what the chat's obstacles are put upon. */
const inTalk = (
  id: string,
  obstacles: readonly TalkObstacle[],
  ends: Mutation['ends'],
  raises: readonly BlockerId[],
  flow: Mutation['flow'] = 'downgrade',
): Mutation => ({
  id,
  flow,
  way: withObstacles(fairWays[flow], absentEntry),
  talk: throughTalk(fairTalk(flow), ...obstacles),
  ends,
  raises: ['ENT-01', 'CHN-01', ...raises],
});

const back = { zh: '返回', en: 'Back' };
const next = { zh: '继续办理', en: 'Go on' };

export const mutations: readonly Mutation[] = [
  onWay('fair-downgrade', (way) => way, 'reached', []),
  onWay('fair-refund', (way) => way, 'reached', [], 'refund'),
  onWay('absent-entry', absentEntry, 'not-found', ['ENT-01']),
  onWay(
    'buried-entry',
    buriedEntry(
      { zh: '会员中心', en: 'Membership' },
      { zh: '我的套餐', en: 'My plan' },
      { zh: '套餐管理', en: 'Manage plan' },
    ),
    'reached',
    ['ENT-02'],
  ),
  onWay('unrelated-category', buriedEntry({ zh: '账户安全', en: 'Account security' }), 'reached', ['ENT-03']),
  onWay('time-window', timeWindow(3), 'refused', ['TIM-01']),
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
  onWay(
    'retention-offer',
    retentionOffer({
      as: 'page',
      title: { zh: '专属福利', en: 'An offer for you' },
      text: { zh: '现在留下，立享续费 5 折优惠。', en: 'Stay and get 50% off your next renewal.' },
      accept: { zh: '领取优惠', en: 'Take the offer' },
      goOn: next,
    }),
    'reached',
    ['RET-01'],
  ),
  onWay(
    'confirm-chain',
    confirmChain(
      'dialog',
      {
        title: { zh: '确定要降级吗？', en: 'Are you sure you want to downgrade?' },
        text: { zh: '降级后为基础版。', en: 'You will have Basic.' },
        yes: { zh: '确定降级', en: 'Yes, downgrade' },
        no: back,
      },
      {
        title: { zh: '请再次确认降级', en: 'Please confirm your downgrade again' },
        text: { zh: '降级后为基础版。', en: 'You will have Basic.' },
        yes: { zh: '仍要降级', en: 'Downgrade all the same' },
        no: back,
      },
    ),
    'reached',
    ['CNF-01'],
  ),
  onWay('later-effect', laterEffect(planOf(plans, 'small')), 'reached', ['TIM-02']),
  onWay(
    'hotline',
    hotline({
      as: 'page',
      title: { zh: '电话办理', en: 'By phone' },
      text: [
        { zh: '该业务请拨打客服热线 400-0859-200 办理。', en: 'Please call 400-0859-200 to downgrade.' },
      ],
      number: '4000859200',
      call: { zh: '拨打热线', en: 'Call' },
    }),
    'pending',
    ['CHN-02'],
  ),
  onWay(
    'call-back',
    callBack({
      title: { zh: '已登记', en: 'On record' },
      text: [{ zh: '专员将在 48 小时内回电。', en: 'A specialist will call you back within 48 hours.' }],
      what: 'downgrade',
    }),
    'pending',
    ['CHN-04'],
  ),
  onWay('value-used', valueUsed, 'refused', ['REF-01'], 'refund'),
  inTalk('service-only', [], 'reached', []),
  inTalk('keyword-gate', [keywordGate(2)], 'reached', ['BOT-03']),
  inTalk(
    'dissuasion',
    [
      dissuasion({
        zh: '您好，人工客服为您服务。基础版功能少很多，真的要换吗？',
        en: 'Hello, a human agent here. Basic does much less. Really?',
      }),
    ],
    'reached',
    [],
  ),
  inTalk('call-back-by-agent', [callBackByAgent(48)], 'pending', ['CHN-04']),
  inTalk('value-used-by-agent', [valueUsedByAgent], 'refused', ['REF-01'], 'refund'),
];
