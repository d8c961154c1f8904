import { expect, test } from '@playwright/test';
import { waitImposedIn } from '../../src/lexicon/claims/wait-imposed.ts';
import { utterance } from '../../src/lexicon/utterance.ts';

const says = [
  '请等待 15 秒',
  '您前面还有 12 人在排队',
  '坐席繁忙，您目前排在第 8 位',
  '倒计时 30 秒结束后可取消',
  '排队中，预计还需 6 分钟',
  '申请提交后需等待 24 小时才能确认退订',
  '按钮将在 8 秒后激活',
  '前方还有 7 位用户，预计等待 3 分钟',
  '为避免误操作，请等待 10s',
  'Please wait 10 seconds before continuing.',
  'You are number 8 in line.',
  'There are 5 customers ahead of you.',
  'Please read this for 30 seconds to continue.',
  'Continue available in 00:10',
  'Your request will enter a 7-day waiting period before it is processed.',
  'Cancel button available in 30 seconds',
  'Estimated wait is 45 minutes.',
  'We hold all cancellation requests for 3 days before processing them.',
];
const saysNot = [
  '验证码 60 秒后重新发送',
  '视频将在 5 秒后播放',
  '取消 24 小时后可重新开通',
  '排队取号',
  '订单将在 15 分钟后自动取消',
  '10 秒后关闭弹窗',
  '优惠券 24 小时后失效',
  '请稍候',
  'Resend code in 30s',
  'Episode starts in 10 seconds',
  'Free for 30 days',
  'Your download will start in 5 seconds.',
  'Takes 2 minutes to set up',
  'Offer expires in 00:30',
  'Auto-closing in 5 seconds',
  'Checkout in 5 minutes',
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
