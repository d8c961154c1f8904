import { expect, test } from '@playwright/test';
import { goalScent } from '../../src/lexicon/goal-scent.ts';

const scents = (flow: string, labels: string[]): Record<string, number> =>
  Object.fromEntries(labels.map((label) => [label, goalScent(label, flow)]));

test('the act smells most, its topic less, a common way least', () => {
  expect(scents('downgrade', ['降级会员', '我的会员', '套餐变更', '我的', '设置', '发现'])).toEqual({
    降级会员: 3,
    我的会员: 2,
    套餐变更: 2,
    我的: 1,
    设置: 1,
    发现: 0,
  });
  expect(
    scents('cancel-renewal', [
      'Cancel subscription',
      'Billing',
      'Membership',
      'Account',
      'More',
      'Top stories',
    ]),
  ).toEqual({
    'Cancel subscription': 3,
    Billing: 2,
    Membership: 2,
    Account: 1,
    More: 1,
    'Top stories': 0,
  });
});

test('the topic belongs to the flow', () => {
  expect(goalScent('我的订单', 'refund')).toBe(2);
  expect(goalScent('我的订单', 'downgrade')).toBe(1);
  expect(goalScent('账户安全', 'delete-account')).toBe(2);
  expect(goalScent('账户安全', 'cancel-renewal')).toBe(1);
  expect(goalScent('Privacy', 'delete-account')).toBe(2);
  expect(goalScent('Privacy', 'refund')).toBe(0);
});

test('a promise and a policy are topics at most', () => {
  expect(goalScent('随时取消', 'cancel-renewal')).toBe(0);
  expect(goalScent('Refund policy', 'refund')).toBe(2);
  expect(goalScent('退款规则', 'refund')).toBe(2);
});

test('a flow without a list smells of its own words', () => {
  expect(
    scents('change-password', ['Change your password', 'Password & passkeys', 'Settings', 'Blog']),
  ).toEqual({
    'Change your password': 3,
    'Password & passkeys': 2,
    Settings: 1,
    Blog: 0,
  });
});
