import type { Channel } from '../model/comparison.ts';
import type { Names } from '../model/walk.ts';
import type { Outcome } from '../model/words.ts';

export const outcomeWords: Record<Outcome, Names> = {
  'done-now': { zh: '立即完成', en: 'done at once' },
  'done-later': { zh: '延后生效', en: 'done, takes effect later' },
  'pending-human': { zh: '待人工处理', en: 'left to staff to finish' },
  refused: { zh: '被拒绝', en: 'refused' },
  'not-found': { zh: '未找到入口', en: 'no way found' },
  blocked: { zh: '走不通', en: 'dead end' },
  'safe-stop': { zh: '停在最后一步前', en: 'stopped before the last step' },
  'scenario-broken': { zh: '场景失效', en: 'our scenario broke' },
  'bot-wall': { zh: '遇到人机验证', en: 'met a robot check' },
  'session-expired': { zh: '登录失效', en: 'our session expired' },
  interrupted: { zh: '中断', en: 'interrupted' },
};

export const channelWords: Record<Channel, Names> = {
  'self-service': { zh: '网页自助', en: 'self-service' },
  chat: { zh: '客服对话', en: 'in a chat' },
  'other-channel': { zh: '网页以外', en: 'outside the web' },
};
