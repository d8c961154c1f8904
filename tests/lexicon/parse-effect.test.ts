import { expect, test } from '@playwright/test';
import { parseEffect } from '../../src/lexicon/parse-effect.ts';

const at = '2026-11-22T15:00:00.000+08:00';
const told = (text: string): string =>
  parseEffect(text, at)
    .map(({ when, effectiveAt }) => `${when} ${effectiveAt === at ? 'at' : effectiveAt}`)
    .join(', ');

const effects = {
  zh: {
    立即生效: 'now at',
    '升级成功，年卡已立即生效': 'now at',
    '已立即生效。会员有效期至 2026年12月22日': 'now at',
    '现在结束，权益立即失效，剩余费用退回余额。': 'now at',
    支付后即時生效: 'now at',
    '每月 ¥15.00，点击后立即开通。': 'now at',
    降级将于次月1日起生效: 'later 2026-12-01',
    '自2026/12/22起生效': 'later 2026-12-22',
    '１２月２２日生效': 'later 2026-12-22',
    '1月3日生效': 'later 2027-01-03',
    您的套餐将于2026年12月1日变更为基础版: 'later 2026-12-01',
    '注销申请已提交,15天后正式注销': 'later 2026-12-07',
    明天生效: 'later 2026-11-23',
    次月生效: 'later null',
    到期后生效: 'period-end null',
    变更将在下个账期生效: 'period-end null',
    '当前套餐2026年12月22日到期,到期后自动降级为基础版': 'period-end 2026-12-22',
    '您的会员将于2026年12月22日到期。降级在到期后生效。': 'period-end 2026-12-22',
    '自动续费已关闭,您可继续使用至2026-12-22': 'period-end 2026-12-22',
    '升级立即生效,降级到期后生效': 'null null',
    '自动续费已取消。您的会员将于2026年12月22日到期。': 'period-end 2026-12-22',
    '取消成功\n会员服务将持续到2026年12月22日': 'period-end 2026-12-22',
  },
  en: {
    'Effective immediately': 'now at',
    'Your plan is now active': 'now at',
    'Your changes start now.': 'now at',
    'Takes effect on March 3, 2027': 'later 2027-03-03',
    'Your subscription will be canceled on 22 December 2026': 'later 2026-12-22',
    'The new plan is effective from 2027-01-01': 'later 2027-01-01',
    'You will be switched to Basic on 12/22/2026': 'later 2026-12-22',
    'Your account will be deleted in 30 days': 'later 2026-12-22',
    'Effective on the first day of the next month': 'later 2026-12-01',
    'Your downgrade takes effect at the end of the current billing period': 'period-end null',
    'Changes start at your next billing date': 'period-end null',
    'Your membership has been cancelled. You’ll keep access until December 22, 2026': 'period-end 2026-12-22',
    'Your current plan ends on Dec 22, 2026. Changes take effect at the end of your billing period.':
      'period-end 2026-12-22',
    'Your subscription has been cancelled. It ends on 22 December 2026.': 'period-end 2026-12-22',
    'Cancelled\nYour plan remains active until Dec 22, 2026': 'period-end 2026-12-22',
    'You will not be charged again. Access ends on Dec 22, 2026': 'period-end 2026-12-22',
    'Downgrade scheduled for 22 December 2026': 'later 2026-12-22',
    'Starting December 22, you will be on the Basic plan.': 'later 2026-12-22',
  },
};
const silent = {
  zh: [
    ...[
      '下次扣费 2026年12月22日',
      '订单日期 2026-11-22',
      '有效期至2026年12月22日',
      '立即升级',
      '立即支付',
      '生效规则',
    ],
    ...[
      '到期自动续费',
      '已于2025年1月1日生效',
      '限时优惠,12月1日截止',
      '本公告2026年12月22日发布',
      '不会立即生效',
      '您的会员将于2026年12月22日到期',
      '自动续费已取消。年卡优惠活动持续到2026年12月22日',
    ],
  ],
  en: [
    ...[
      'Next payment: Dec 22, 2026',
      'Member since March 3, 2020',
      'Upgrade now',
      'Renews on December 22, 2026',
    ],
    ...['Sale ends today', 'Start now', 'Available now', 'Will not take effect immediately', 'version 1.2.3'],
    // March or April: a date that can be read in two ways is none.
    'You will be switched to Basic on 03/04/2027',
    'Your plan is valid through Dec 22, 2026',
    'Your subscription was cancelled. Our sale ends on Dec 22, 2026',
    'Your subscription was cancelled. Posted on Dec 22, 2026',
  ],
};

for (const language of ['zh', 'en'] as const) {
  test(`when a change takes effect is read from the page (${language})`, () => {
    const expected: Record<string, string> = effects[language];
    expect(Object.fromEntries(Object.keys(expected).map((text) => [text, told(text)]))).toEqual(expected);
  });

  test(`other dates and other hurry are no effect (${language})`, () => {
    expect(silent[language].filter((text) => told(text) !== '')).toEqual([]);
  });
}

test('the calendar holds across months, years and leap days', () => {
  const when = (text: string, base: string): string | null | undefined =>
    parseEffect(text, base)[0]?.effectiveAt;
  expect(when('次月1日生效', '2026-12-31T23:00:00Z')).toBe('2027-01-01');
  expect(when('明天生效', '2028-02-28')).toBe('2028-02-29');
  expect(when('明天生效', '2027-02-28')).toBe('2027-03-01');
  expect(when('90天后生效', '2026-11-22')).toBe('2027-02-20');
  expect(when('2月29日生效', '2028-01-01')).toBe('2028-02-29');
  expect(when('2027年2月29日生效', '2026-11-22')).toBeUndefined();
  expect(() => parseEffect('立即生效', 'yesterday')).toThrow('Not an ISO 8601 date');
});

test('the quote is the sentence as it stands on the page', () => {
  expect(parseEffect('操作成功！ 降級將於次月 １ 日生效。感謝使用', at)).toEqual([
    { effectiveAt: '2026-12-01', when: 'later', text: '降級將於次月 １ 日生效。' },
  ]);
});
