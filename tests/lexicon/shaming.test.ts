import { expect, test } from '@playwright/test';
import { shamingIn } from '../../src/lexicon/claims/shaming.ts';
import { utterance } from '../../src/lexicon/utterance.ts';

const says = [
  '我不想省钱',
  '不，我就要原价',
  '我不在乎家人的安全',
  '让小猫继续饿着',
  '拒绝成长',
  '我宁愿花冤枉钱',
  '不了，我喜欢看广告',
  '我不配拥有更好的',
  '我选择继续贵着买',
  '我讨厌打折',
  '残忍退款',
  '我就是爱花冤枉钱',
  '我放弃美好生活',
  '我不值得被优待',
  'No, I hate saving money',
  'I don’t need help with my finances',
  'I’m okay with missing out',
  'I don’t want my discount',
  'I’ll keep overpaying',
  'I’ll let my garden wither',
  'No, I don’t care about the planet',
  'No, I like wasting money',
  'I’ll regret this',
  'I’m not interested in protecting my family',
  'I’m too lazy to learn',
  'Stay ignorant',
];
const saysNot = [
  '取消',
  '继续退订',
  '我已了解',
  '拒绝',
  '我不想被打扰',
  '我要退款',
  '关闭',
  '我要取消',
  '我选择基础版',
  '不喜欢这首歌',
  '继续使用基础版',
  'Cancel subscription',
  'Yes, cancel',
  'Leave page',
  'Not interested',
  'Cancel anyway',
  'Continue without it',
  'I don’t like the content',
  'I’ll decide later',
  'Too slow',
  'I’m not learning any more',
  'Forget this device',
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
