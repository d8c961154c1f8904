import { expect, test } from '@playwright/test';
import { isHelpLabel, isHelpPage, isHelpPath } from '../../src/lexicon/is-help.ts';

test('labels of help articles are told from a service desk and from menus', () => {
  for (const label of [
    '帮助中心',
    '常见问题',
    '會員常見問題',
    '帮助与反馈',
    'Help',
    'FAQ',
    'Knowledge base',
    'Billing help',
  ])
    expect(isHelpLabel(label), label).toBe(true);
  for (const label of [
    '客服中心',
    '在线客服',
    '设置与帮助',
    '我的',
    'Contact us',
    'Account & help',
    'Helpers',
    'Support us',
  ])
    expect(isHelpLabel(label), label).toBe(false);
});

test('so are addresses', () => {
  for (const path of [
    '/help',
    '/me/help',
    '/help/12',
    '/faq.html',
    '/kb/cancel',
    '/hc/en-us/articles/12',
    '/support/x',
  ])
    expect(isHelpPath(path), path).toBe(true);
  for (const path of ['/', '/helpers', '/account', '/supporters', '/me/service'])
    expect(isHelpPath(path), path).toBe(false);
});

test('a service desk at such an address is no page of help', () => {
  expect(isHelpPage({ path: '/help/12', title: '如何续费 · 星河' })).toBe(true);
  expect(isHelpPage({ path: '/x', title: 'Help - Shop' })).toBe(true);
  expect(isHelpPage({ path: '/me/help', title: '客服中心 · 栖遇' })).toBe(false);
  expect(isHelpPage({ path: '/account', title: 'My plan' })).toBe(false);
});
