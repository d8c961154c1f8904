import { expect, test } from '@playwright/test';
import type { WalkFacts } from '../../src/detect/walk-facts.ts';
import { link } from '../measure/build-screen.ts';
import { WalkBuilder } from '../measure/build-walk.ts';
import { searchFound } from './search-found.ts';
import { found, toEntry, walkOf } from './walk-of.ts';

const exitUnder = (flow: string, labels: string[], entry: string): WalkFacts =>
  walkOf(
    toEntry(flow, labels, entry)
      .show({ url: '/done', main: ['完成'] })
      .ends('done-now'),
  );

const positives: [flow: string, labels: string[], entry: string, heading: string][] = [
  ['downgrade', ['我的', '设置', '账户安全'], '会员降级', '账户安全'],
  ['cancel-renewal', ['我的', '隐私设置'], '取消自动续费', '隐私设置'],
  ['downgrade', ['設定', '關於我們'], '降級', '關於我們'],
  ['downgrade', ['Profile', 'Security'], 'Downgrade', 'Security'],
  ['cancel-renewal', ['Settings', 'Privacy'], 'Cancel membership', 'Privacy'],
  ['refund', ['Me', 'Feedback'], 'Request a refund', 'Feedback'],
];
const nearMisses: [flow: string, labels: string[], entry: string][] = [
  ['downgrade', ['我的', '会员中心'], '降级'],
  ['downgrade', ['我的', '隐私与订阅'], '降级'],
  ['delete-account', ['设置', '账号与安全'], '注销账号'],
  ['downgrade', ['Account', 'Plan and billing'], 'Downgrade'],
  ['cancel-renewal', ['Help', 'Subscriptions'], 'Cancel subscription'],
  ['delete-account', ['Settings', 'Privacy'], 'Delete my account'],
];

for (const [flow, labels, entry, heading] of positives) {
  test(`${labels.join(' › ')} has nothing to do with ${entry}`, () => {
    expect(found('ENT-03', exitUnder(flow, labels, entry))).toMatchObject([
      {
        severity: 3,
        quote: heading,
        step: labels.length > 1 ? labels.length - 1 : null,
        box: [100, 100, 80, 30],
      },
    ]);
  });
}

for (const [flow, labels, entry] of nearMisses) {
  test(`${labels.join(' › ')} is where one looks for ${entry}`, () => {
    expect(found('ENT-03', exitUnder(flow, labels, entry))).toEqual([]);
  });
}

test('the heading of the list in which the entry stands counts as one of its menus', () => {
  const under = (...ancestors: string[]): WalkFacts => {
    const walk = new WalkBuilder('downgrade');
    const entry = link('会员降级', '/go', { ancestors });
    walk.show({ url: '/', main: [entry] }).verb('indicate', () => walk.click(entry));
    return walkOf(walk.show({ url: '/done', main: ['完成'] }).ends('done-now'));
  };
  expect(found('ENT-03', under('设备管理'))).toMatchObject([{ quote: '设备管理', step: null }]);
  expect(found('ENT-03', under('设备管理', '会员服务'))).toEqual([]);
});

test('an upgrade under the same heading is the same for both', () => {
  const exit = exitUnder('downgrade', ['账户安全'], '会员降级');
  const onward = exitUnder('upgrade', ['账户安全'], '升级会员');
  expect(found('ENT-03', exit, [onward])).toMatchObject([{ notCounted: { why: 'control' } }]);
});

test('a heading whose menu opens under the pointer is one, though it is no step', () => {
  const under = (menu: string) => {
    const walk = toEntry('downgrade', [], '降级');
    walk.fact(searchFound('downgrade', [{ name: menu, act: 'hover' }, { name: '降级' }], 1));
    return found('ENT-03', walkOf(walk.show({ url: '/done', main: ['完成'] }).ends('done-now')));
  };
  expect(under('账户安全')).toMatchObject([{ quote: '账户安全', confidence: 0.9 }]);
  expect(under('我的会员')).toEqual([]);
});
