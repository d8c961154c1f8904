import { expect, test } from '@playwright/test';
import { doneSaidIn } from '../../src/lexicon/claims/done-said.ts';
import { utterance } from '../../src/lexicon/utterance.ts';

const said: [text: string, done: string][] = [
  ['自动续费已取消', 'cancelled'],
  ['您已成功退订', 'cancelled'],
  ['Your membership has ended', 'cancelled'],
  ['Auto-renew has been turned off', 'cancelled'],
  ['已为您关闭自动续费，会员有效期至 2026-12-08。', 'cancelled'],
  ['您的优享会员已结束', 'cancelled'],
  ['取消成功', 'cancelled'],
  ['已取消', 'cancelled'],
  ['退訂成功！', 'cancelled'],
  ['已成功取消订阅', 'cancelled'],
  ['您已不再自动续费。', 'cancelled'],
  ['已降级到轻享版', 'downgraded'],
  ['套餐变更成功', 'downgraded'],
  ['退款成功，已原路退回。', 'refunded'],
  ['办理成功', 'any'],
  ['操作完成', 'any'],
  ['Your subscription has been cancelled.', 'cancelled'],
  ["You've successfully cancelled your membership.", 'cancelled'],
  ['Auto-renewal is now turned off.', 'cancelled'],
  ['Cancellation confirmed', 'cancelled'],
  ['You have been unsubscribed.', 'cancelled'],
  ['Membership canceled', 'cancelled'],
  ['Your subscription no longer renews.', 'cancelled'],
  ['Auto-renewal is off.', 'cancelled'],
  ['You are now on Basic.', 'downgraded'],
  ['Your plan has been downgraded.', 'downgraded'],
  ['Your payment was refunded.', 'refunded'],
  ['Success!', 'any'],
  ['Your request has been completed.', 'any'],
];
for (const [text, done] of said) {
  test(`it is said to be done: ${text}`, () => {
    const [claim] = doneSaidIn(utterance(text, 'page'));
    expect(claim?.subtype).toBe(done);
    expect(text.slice(claim!.start, claim!.end)).not.toBe('');
  });
}

const notSaid = [
  'Your plan is off the market.',
  '取消申请已提交，正在审核。',
  '您的申请已受理，将于次月取消会员。',
  '自动续费尚未取消',
  '取消成功后，会员可用至到期日。',
  '是否已取消自动续费？',
  '如已取消订阅，请忽略。',
  '订单已取消',
  '已取消关注',
  '降级将于下月 1 日生效。',
  '退款处理中，预计 3 个工作日到账。',
  '会员未取消成功',
  '支付成功',
  'Your cancellation request has been submitted.',
  'Your subscription will be cancelled on December 8.',
  'Your subscription has not been cancelled.',
  'Your subscription was not cancelled.',
  'We could not cancel your plan.',
  'Once your subscription is cancelled, you lose access.',
  'Has your subscription been cancelled?',
  'If your membership was ended by mistake, call us.',
  'Your order has been cancelled.',
  'Your refund is being processed.',
  'Your request is under review.',
  'Payment successful',
];
for (const text of notSaid) {
  test(`nothing is said to be done: ${text}`, () => {
    expect(doneSaidIn(utterance(text, 'page'))).toEqual([]);
  });
}

test('a control says nothing of what was done', () => {
  expect(doneSaidIn(utterance('已取消', 'control'))).toEqual([]);
});
