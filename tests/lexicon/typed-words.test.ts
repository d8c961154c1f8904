import { expect, test } from '@playwright/test';
import { typedWordsIn } from '../../src/lexicon/claims/typed-words.ts';
import { utterance } from '../../src/lexicon/utterance.ts';

const says = [
  '请在下方输入“我要退订”以确认',
  '请填写至少 30 字的退款说明',
  '请抄写以下文字：我自愿放弃',
  '请在输入框中输入会员名称以确认取消',
  '请手动输入取消二字',
  '说明（至少 15 个汉字）',
  '輸入「我要取消」四個字',
  '字数不足，请至少填写 15 个字',
  '请逐字输入下方声明',
  'Type DELETE to confirm.',
  'Enter your workspace name to confirm.',
  'To cancel, write CANCEL in the field.',
  'Please enter at least 20 characters.',
  'Enter “yes, cancel” to proceed',
  'Type your username to confirm you want to leave.',
  'Confirm by typing “goodbye”.',
  'Minimum 40 characters required.',
  'Type “downgrade my plan” and press Enter.',
];
const saysNot = [
  '请输入密码',
  '输入验证码',
  '签名最多 30 字',
  '输入优惠码',
  '请输入收货人姓名',
  '输入“1”查询余额',
  '标题不少于 5 个字',
  '搜索“退订”',
  'Enter your password',
  'Enter your email address',
  'Type to search',
  'Write a review',
  'Comments (optional, max 500 characters)',
  'Enter “HELP” for help',
  'Minimum 8 characters with a number',
  'Type your question',
];

for (const text of says) {
  test(`words must be typed: ${text}`, () => {
    const claims = typedWordsIn(utterance(text, 'dialog'));
    expect(claims).not.toEqual([]);
    // The quote is a part of the text as it stands, with no blank around it.
    for (const { start, end } of claims) expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
  });
}

for (const text of saysNot) {
  test(`no such words must be typed: ${text}`, () => {
    expect(typedWordsIn(utterance(text, 'dialog'))).toEqual([]);
  });
}

const kinds: [text: string, subtype: string][] = [
  ['请在下方输入“我要退订”以确认', 'phrase'],
  ['请填写至少 30 字的退款说明', 'length'],
  ['Type DELETE to confirm.', 'phrase'],
  ['Your answer must contain at least 100 characters.', 'length'],
];
for (const [text, subtype] of kinds) {
  test(`told apart, ${subtype}: ${text}`, () => {
    expect(typedWordsIn(utterance(text, 'dialog'))).toMatchObject([{ subtype }]);
  });
}
