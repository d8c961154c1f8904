import { expect, test } from '@playwright/test';
import { shamingIn } from '../../src/lexicon/claims/shaming.ts';
import { utterance } from '../../src/lexicon/utterance.ts';

const says = [
  '我不想省钱',
  '放弃变强',
  '残忍离开',
  '拒绝成长',
  '我宁愿花冤枉钱',
  '我不配拥有更好的',
  '我选择继续贵着买',
  '不要，我喜欢慢',
  '再见，负心人',
  'No, I hate saving money',
  'I’ll stay unprotected',
  'Give up my progress',
  'I like being stressed',
  'I don’t want my discount',
  'I’ll keep overpaying',
  'I want to pay more',
  'I choose to stay in the dark',
  'Break up with us',
];
const saysNot = [
  '取消',
  '确认取消会员',
  '拒绝',
  '我不想被打扰',
  '离开页面',
  '我要取消',
  '我选择基础版',
  '我确认已了解',
  'Cancel subscription',
  'Too expensive',
  'No, keep my plan',
  'Save changes',
  'Decline',
  'Let me think',
  'Proceed to cancel',
  'Leave group',
];

for (const text of says) {
  test(`speaks ill of whoever presses it: ${text}`, () => {
    const claims = shamingIn(utterance(text, 'control'));
    expect(claims).not.toEqual([]);
    // The quote is a part of the text as it stands, with no blank around it.
    for (const { start, end } of claims) expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
  });
}

for (const text of saysNot) {
  test(`a plain answer: ${text}`, () => {
    expect(shamingIn(utterance(text, 'control'))).toEqual([]);
  });
}
