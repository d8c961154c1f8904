import { expect, test } from '@playwright/test';
import { waitImposedIn } from '../../src/lexicon/claims/wait-imposed.ts';
import { utterance } from '../../src/lexicon/utterance.ts';

const says = [
  '请等待 15 秒',
  '请阅读提示（剩余 9 秒）',
  '当前排队人数：35，预计等待 10 分钟',
  '坐席繁忙，您目前排在第 8 位',
  '倒计时 30 秒结束后可取消',
  '请停留 15 秒后再继续操作',
  '注销将进入 15 天冷静期，期满后生效',
  '请先阅读 10 秒再点确认',
  '按钮将在 8 秒后激活',
  '前方还有 7 位用户，预计等待 3 分钟',
  '您的注销申请将在 7 天后才会处理',
  '客服忙，您的排队号是 56',
  'Please wait 10 seconds before continuing.',
  'You are number 8 in line.',
  'There are 5 customers ahead of you.',
  'This button unlocks after 10 seconds.',
  'You must wait 24 hours before you can confirm the cancellation.',
  'Cancel button available in 30 seconds',
  'Estimated wait is 45 minutes.',
  'We hold all cancellation requests for 3 days before processing them.',
  'This page will let you continue in 20 seconds.',
  'Please take 30 seconds to think it over before you go on.',
  'The next step is locked for 60 seconds.',
  '24 people are in front of you.',
];
const saysNot = [
  '验证码 60 秒后重新发送',
  '3 秒后跳转',
  '文件上传约需 2 分钟',
  '取消 24 小时后可重新开通',
  '排队取号',
  '阅读时长 30 分钟可得金币',
  '预计 3 分钟看完',
  '10 秒后关闭弹窗',
  '优惠券 24 小时后失效',
  '下载剩余 20 秒',
  '第 38 位会员',
  'Resend code in 30s',
  'Episode starts in 10 seconds',
  'Free for 30 days',
  'Your download will start in 5 seconds.',
  'Takes 2 minutes to set up',
  'Offer expires in 00:30',
  'Auto-closing in 5 seconds',
  'Checkout in 5 minutes',
  'Average rating 18',
  'Prices go up in 60 seconds',
  'Locked for 15 minutes after 5 wrong passwords',
];

for (const text of says) {
  test(`one must wait: ${text}`, () => {
    const claims = waitImposedIn(utterance(text, 'dialog'));
    expect(claims).not.toEqual([]);
    // The quote is a part of the text as it stands, with no blank around it.
    for (const { start, end } of claims) expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
  });
}

for (const text of saysNot) {
  test(`nobody must wait: ${text}`, () => {
    expect(waitImposedIn(utterance(text, 'dialog'))).toEqual([]);
  });
}

const kinds: [text: string, subtype: string][] = [
  ['请等待 15 秒', 'timer'],
  ['您前面还有 12 人在排队', 'queue'],
  ['注销将进入 15 天冷静期，期满后生效', 'rest'],
  ['Please wait 10 seconds before continuing.', 'timer'],
  ['You are number 8 in line.', 'queue'],
  ['You must wait 24 hours before you can confirm the cancellation.', 'rest'],
];
for (const [text, subtype] of kinds) {
  test(`told apart, ${subtype}: ${text}`, () => {
    expect(waitImposedIn(utterance(text, 'dialog'))).toMatchObject([{ subtype }]);
  });
}
