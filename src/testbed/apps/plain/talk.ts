import { changePlanNow, nowOf } from '../../account.ts';
import type { ChatScript, Intent } from '../../chat/chat-script.ts';
import { planOf } from '../../plan.ts';
import { plans } from './plans.ts';

/** A human who comes at once and does it at once. */
export function fairTalk(flow: 'downgrade' | 'refund' | 'cancel-renewal'): Intent {
  return {
    id: flow,
    says: flow === 'downgrade' ? /降级|downgrade/iu : /退款|refund/iu,
    mentions: 1,
    agentAfter: 200,
    agent: [
      {
        zh: `您好，人工客服为您服务。${flow === 'downgrade' ? '降级' : '退款'}已为您办好，立即生效。受理编号 SY0001。`,
        en: `Hello, a human agent here. Your ${flow} is done and takes effect at once. Reference number SY0001.`,
        does: (account) => {
          const now = nowOf(account);
          if (flow === 'downgrade') changePlanNow(account, planOf(plans, 'small'), -1000);
          else account.change = { what: 'refund', to: 'none', requestedAt: now, effectiveAt: now };
        },
      },
    ],
  };
}

/** Whoever asks for the dearer plan, and gets an answer at once. */
export const fairAsking: Intent = {
  id: 'ask-upgrade',
  says: /更贵|dearer/iu,
  mentions: 1,
  agentAfter: 200,
  agent: [
    {
      zh: '您好，人工客服为您服务。专业版每月 30 元。',
      en: 'Hello, a human agent here. Pro is ¥30 a month.',
    },
  ],
};

export function scriptOf(...intents: Intent[]): ChatScript {
  return {
    title: { zh: '在线客服', en: 'Online service' },
    bot: { zh: '智能助手', en: 'Assistant bot' },
    agent: { zh: '人工客服', en: 'Human agent' },
    greeting: { zh: '您好，请描述您的问题。', en: 'Hello, what is it about?' },
    topics: [],
    preset: { zh: '请换个说法。', en: 'Please use other words.' },
    handover: { zh: '正在为您转接人工客服，请稍候。', en: 'Connecting you to a human agent, please wait.' },
    intents,
    botDelay: 150,
    agentDelay: 300,
  };
}
