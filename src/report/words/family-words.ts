import type { Names } from '../../model/walk.ts';

/** Families of the catalogue, in its order: what stands before the dash of an id. */
export const familyWords: Readonly<Record<string, Names>> = {
  ENT: { zh: '入口', en: 'entry' },
  CHN: { zh: '渠道', en: 'channel' },
  BOT: { zh: '机器人', en: 'bot' },
  AGT: { zh: '客服劝留', en: 'agent argues' },
  TIM: { zh: '时间', en: 'time' },
  ELG: { zh: '条件与费用', en: 'terms and fees' },
  AUT: { zh: '身份与资料', en: 'identity and data' },
  RET: { zh: '挽留', en: 'asked to stay' },
  LOS: { zh: '强调损失', en: 'losses' },
  SHM: { zh: '让人难堪', en: 'shaming' },
  SRV: { zh: '问卷与打字', en: 'survey, typing' },
  CNF: { zh: '确认', en: 'confirmation' },
  VIS: { zh: '不显眼', en: 'less visible' },
  PRE: { zh: '默认选项', en: 'preselected' },
  REF: { zh: '退款', en: 'refund' },
  EFX: { zh: '结果相反', en: 'reversed' },
  DSC: { zh: '说明与凭证', en: 'terms, receipt' },
  ERR: { zh: '出错', en: 'faults' },
};
