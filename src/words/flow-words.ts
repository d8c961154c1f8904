import type { Names } from '../model/walk.ts';
import { safeText } from './safe-text.ts';

const known: Readonly<Record<string, Names>> = {
  upgrade: { zh: '升级', en: 'upgrade' },
  'ask-upgrade': { zh: '询问升级', en: 'ask about an upgrade' },
  'ask-downgrade': { zh: '询问降级', en: 'ask about a downgrade' },
  'ask-cancel-renewal': { zh: '询问取消续费', en: 'ask about cancelling renewal' },
  'ask-refund': { zh: '询问退款', en: 'ask about a refund' },
  downgrade: { zh: '降级', en: 'downgrade' },
  'cancel-renewal': { zh: '取消续费', en: 'cancel renewal' },
  refund: { zh: '退款', en: 'refund' },
  subscribe: { zh: '订阅', en: 'subscribe' },
  unsubscribe: { zh: '退订', en: 'unsubscribe' },
  order: { zh: '下单', en: 'order' },
  join: { zh: '加入', en: 'join' },
  leave: { zh: '退出', en: 'leave' },
  register: { zh: '注册', en: 'register' },
  'delete-account': { zh: '注销账号', en: 'delete account' },
  accept: { zh: '同意', en: 'accept' },
  reject: { zh: '拒绝', en: 'reject' },
};

/** A flow as a person reads it; flows that only their author knows keep their own name. */
export function flowWord(flow: string): Names {
  const own = safeText(flow, 60);
  return known[flow] ?? { zh: own, en: own };
}

/** What a person wants to do, as it follows “to”. */
export function flowAct(flow: string): Names {
  return flow === 'refund' ? { zh: '退款', en: 'get a refund' } : flowWord(flow);
}
