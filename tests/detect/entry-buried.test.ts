import { expect, test } from '@playwright/test';
import { detectBlockers } from '../../src/detect/detect-blockers.ts';
import type { WalkFacts } from '../../src/detect/walk-facts.ts';
import { button } from '../measure/build-screen.ts';
import { WalkBuilder } from '../measure/build-walk.ts';
import { onwardFlows } from './onward-flows.ts';
import { searchFound } from './search-found.ts';
import { oneClickUpgrade, toEntry, walkOf } from './walk-of.ts';

const exitBehind = (...labels: string[]): WalkFacts => {
  const walk = toEntry('downgrade', labels, '套餐降级');
  walk.show({ url: '/down', main: ['降级完成'] }).verb('reached');
  return walkOf(walk.ends('done-now'));
};
const upgradeBehind = (...labels: string[]): WalkFacts => {
  const walk = toEntry('upgrade', labels, '升级会员');
  walk.show({ url: '/up', main: ['升级完成'] }).verb('reached');
  return walkOf(walk.ends('done-now'));
};
const buried = (walk: WalkFacts, onward: WalkFacts[]) =>
  detectBlockers({ walk, onward: onwardFlows(onward) }).filter((each) => each.id === 'ENT-02');

test('an entry four steps from HOME is buried, and the place is the entry', () => {
  const [found] = buried(exitBehind('我的', '设置', '套餐'), [oneClickUpgrade()]);
  expect(found).toMatchObject({
    severity: 3,
    step: 3,
    state: 4,
    quote: '套餐降级',
    box: [100, 100, 80, 30],
    against: '1',
    confidence: 0.9,
    notCounted: null,
  });
});

test('so is one two steps further away than the upgrade', () => {
  expect(buried(exitBehind('我的', '套餐'), [oneClickUpgrade()])).toHaveLength(1);
});

test('four steps are deep where no upgrade was walked', () => {
  expect(buried(exitBehind('My account', 'Settings', 'Plan'), [])).toHaveLength(1);
});

test('one step further than the upgrade is not buried', () => {
  expect(buried(exitBehind('我的'), [oneClickUpgrade()])).toEqual([]);
});

test('an entry as deep as the upgrade is not buried, however deep', () => {
  const onward = upgradeBehind('我的', '设置', '套餐');
  expect(buried(exitBehind('我的', '设置', '套餐'), [onward])).toEqual([]);
});

test('of several upgrades the deepest is the measure, in whatever order', () => {
  const onward = [oneClickUpgrade(), upgradeBehind('我的')];
  expect(buried(exitBehind('我的', '套餐'), onward)).toEqual([]);
  expect(buried(exitBehind('我的', '套餐'), onward.toReversed())).toEqual([]);
});

test('a chat is no entry: who finds none is not told that it is buried', () => {
  const walk = new WalkBuilder('downgrade');
  const open = button('在线客服');
  walk.show({ url: '/', main: [open] }).click(open);
  const send = button('发送', { chat: true });
  walk.show({ url: '/', main: [send], chatOpen: true });
  for (const text of ['你好', '在吗', '有人吗', '我要降级']) {
    const field = { ...send, role: 'textbox', tag: 'textarea', uid: 9 };
    walk.fill(field, text).click(send).says(text, { own: true }).says('请稍候');
  }
  expect(buried(walkOf(walk.ends('pending-human')), [oneClickUpgrade()])).toEqual([]);
});

test('what only a search box leads to has no depth: that is another blocker', () => {
  const walk = toEntry('downgrade', ['我的', '套餐'], '降级');
  walk.fact(searchFound('downgrade', [{ name: '搜索', act: 'query', text: '降级' }, { name: '降级' }], 3));
  expect(buried(walkOf(walk.ends('done-now')), [oneClickUpgrade()])).toEqual([]);
});

test('a menu under the pointer is no step, on either side, and detours of the scenario are not the target’s', () => {
  const way = [{ name: '我的', act: 'hover' as const }, { name: '套餐' }, { name: '降级' }];
  const walk = toEntry('downgrade', ['我的', '套餐', '别处'], '降级');
  walk.fact(searchFound('downgrade', way, 2));
  expect(buried(walkOf(walk.ends('done-now')), [oneClickUpgrade()])).toEqual([]);
  const other = toEntry('downgrade', ['我的', '套餐', '别处'], '降级');
  other.fact(searchFound('refund', way, 2));
  expect(buried(walkOf(other.ends('done-now')), [oneClickUpgrade()])).toHaveLength(1);
});
