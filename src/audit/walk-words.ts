import type { Names } from '../model/walk.ts';
import type { Outcome } from '../model/words.ts';

/** The two languages in which an audit speaks. */
export type Lang = keyof Names;

const zhOutcomes: Record<Outcome, string> = {
  'done-now': '立即完成',
  'done-later': '延后生效',
  'pending-human': '待人工处理',
  refused: '被拒绝',
  'not-found': '未找到',
  blocked: '走不通',
  'safe-stop': '安全停止',
  'scenario-broken': '场景失效',
  'bot-wall': '人机验证',
  'session-expired': '登录失效',
  interrupted: '中断',
};

const zhFlows: Readonly<Record<string, string>> = {
  upgrade: '升级',
  'ask-upgrade': '询问升级',
  downgrade: '降级',
  'cancel-renewal': '取消续费',
  refund: '退款',
  subscribe: '订阅',
  unsubscribe: '退订',
  order: '下单',
  join: '加入',
  leave: '退出',
  register: '注册',
  'delete-account': '注销账号',
  accept: '同意',
  reject: '拒绝',
};

/** An outcome as a person reads it. */
export function outcomeWord(outcome: Outcome, lang: Lang): string {
  return lang === 'zh' ? zhOutcomes[outcome] : outcome;
}

/** A flow as a person reads it; flows that only their author knows keep their own name. */
export function flowWord(flow: string, lang: Lang): string {
  return lang === 'zh' ? (zhFlows[flow] ?? flow) : flow;
}
