import { expect, test } from '@playwright/test';
import { typedWordsIn } from '../../src/lexicon/claims/typed-words.ts';
import { utterance } from '../../src/lexicon/utterance.ts';

const says = [
  '请在下方输入“我要退订”以确认',
  '请填写至少 30 字的退款说明',
  '原因描述不少于50个字',
  '请抄写以下文字：我自愿放弃',
  '请在输入框中输入会员名称以确认取消',
  '最少输入 10 个字',
  '请手动输入取消二字',
  '请输入“我同意”',
  '輸入「我要取消」四個字',
  '如确认注销，请在框内键入“注销”',
  '原因不得少于 100 字',
  '请逐字输入下方声明',
  'Type DELETE to confirm.',
  'Type END to confirm.',
  'Key in LEAVE to close your account.',
  'Type the word DOWNGRADE below.',
  'Your answer must contain at least 100 characters.',
  'Retype the sentence below to continue.',
  'Describe your reason in at least 25 words.',
  'Confirm by typing “goodbye”.',
  'Minimum 40 characters required.',
  'Type “downgrade my plan” and press Enter.',
  'Please write a few sentences about why you’re leaving. 100 characters minimum.',
  'Enter your full company name to close the workspace.',
  'Copy this phrase exactly: goodbye for now',
  'Please explain in 50 words or more.',
  'Please type the words: yes, close it',
];
const saysNot = [
  '请输入密码',
  '昵称至少 2 个字',
  '评价不少于 10 字可得积分',
  '签名最多 30 字',
  '输入优惠码',
  '备注（选填，50 字以内）',
  '请输入金额',
  '输入“1”查询余额',
  '标题不少于 5 个字',
  '输入“帮助”获取菜单',
  '简介至少 10 字',
  'Enter your password',
  'Enter your email address',
  'Type to search',
  'Type * to continue',
  'Enter the code from your app',
  'Choose a username of at least 5 characters.',
  'Enter “HELP” for help',
  'Reply STOP to opt out',
  'Enter your name',
  'Type of plan',
  'Reply YES to receive offers.',
  'Explain like I’m five',
  'Enter the words you see in the picture',
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
