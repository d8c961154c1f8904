import { expect, test } from '@playwright/test';
import { isOffTopic, isOnTopic } from '../../src/lexicon/is-off-topic.ts';

test('menus of another matter are off topic for a contract', () => {
  for (const label of [
    '账户安全',
    '帳號與安全',
    '隐私设置',
    '关于我们',
    '设备管理',
    '消息通知',
    '帮助与反馈',
    '其他设置',
  ]) {
    expect(isOffTopic(label, 'downgrade'), label).toBe(true);
  }
  for (const label of ['Security', 'Privacy', 'About', 'Legal', 'Notifications', 'Devices', 'Help center']) {
    expect(isOffTopic(label, 'cancel-renewal'), label).toBe(true);
  }
});

test('menus through which most ways lead, and those of contracts, are not', () => {
  for (const label of ['我的', '设置', '账户', '会员中心', '套餐管理', '隐私与订阅', '账单与安全']) {
    expect(isOffTopic(label, 'downgrade'), label).toBe(false);
  }
  for (const label of ['Account', 'Settings', 'Billing', 'My plan', 'Membership and privacy']) {
    expect(isOffTopic(label, 'downgrade'), label).toBe(false);
  }
});

test('what is off topic for one goal is the very place of another', () => {
  expect(isOffTopic('账号与安全', 'delete-account')).toBe(false);
  expect(isOffTopic('Notifications', 'unsubscribe')).toBe(false);
  expect(isOnTopic('Privacy', 'delete-account')).toBe(true);
});
