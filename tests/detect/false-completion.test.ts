import { expect, test } from '@playwright/test';
import { falseCompletion } from '../../src/detect/blockers/false-completion.ts';
import type { Outcome } from '../../src/model/words.ts';
import type { WalkFacts } from '../../src/detect/walk-facts.ts';
import { button, link } from '../measure/build-screen.ts';
import { sighted } from './sighted.ts';
import { toEntry, walkOf } from './walk-of.ts';

interface After {
  outcome?: Outcome;
  flow?: string;
  /** The account page is loaded; else the text stands on the page that says that it is done. */
  loaded?: boolean;
}

/** The exit is confirmed, the page says something, and then the account page shows how it stands. */
function ended(
  says: string,
  account: string,
  { outcome = 'blocked', flow, loaded = true }: After = {},
): WalkFacts {
  const walk = toEntry(flow ?? 'cancel-renewal', [], flow === 'downgrade' ? '会员降级' : '取消自动续费');
  const confirm = button('确认取消');
  const back = link('我的会员', '/account');
  walk.show({ url: '/go', main: ['办理', confirm] }).click(confirm);
  walk.show({ url: '/done', main: [says, ...(loaded ? [] : [account]), back] });
  if (!loaded) return walkOf(walk.ends(outcome));
  walk.click(back);
  const at = walk.now;
  walk.fact({ kind: 'navigation', at, page: 'p1', frame: 'f1', main: true, url: '/account', how: 'load' });
  walk.show({ url: '/account', main: ['我的会员', account] });
  return walkOf(walk.ends(outcome));
}

const positives: [says: string, account: string][] = [
  ['自动续费已取消', '自动续费：已开启'],
  ['取消成功', '将于 2026-12-08 自动续费 ¥15.00'],
  ['已為您關閉自動續費', '連續包月中'],
  ['Your subscription has been cancelled.', 'Auto-renew: on'],
  ['Cancellation confirmed', 'Renews automatically on December 8'],
  ['Success!', 'Subscription status: active'],
];
for (const [says, account] of positives) {
  test(`“${says}” was said, and “${account}” stood on the account page`, () => {
    const [seen, ...more] = sighted(falseCompletion, ended(says, account));
    expect(seen).toMatchObject({ against: account, strength: 5, confidence: 0.8, step: 2 });
    expect(says).toContain(seen!.quote);
    expect(more).toEqual([]);
  });
}

const nearMisses: [why: string, says: string, account: string, after?: After][] = [
  ['zh: it was only asked for', '取消申请已提交，正在审核', '自动续费：已开启'],
  ['zh: it ends with the period', '自动续费已取消', '会员有效期至 2026-12-08，到期后不再续费'],
  ['zh: the same page had not been drawn anew', '自动续费已取消', '自动续费：已开启', { loaded: false }],
  ['zh: it was done', '自动续费已取消', '自动续费：已开启', { outcome: 'done-now' }],
  ['zh: a person has to finish it', '办理成功', '自动续费：已开启', { outcome: 'pending-human' }],
  ['zh: a cheaper plan renews too', '已降级到轻享版', '自动续费：已开启', { flow: 'downgrade' }],
  ['zh: a switch to turn it on again', '自动续费已取消', '自动续费：未开启'],
  ['en: it was only asked for', 'Your request has been received.', 'Auto-renew: on'],
  ['en: it ends with the period', 'Your subscription has been cancelled.', 'Active until December 8'],
  ['en: it is off', 'Your subscription has been cancelled.', 'Auto-renew: off'],
  ['en: it was done', 'Your subscription has been cancelled.', 'Auto-renew: on', { outcome: 'done-later' }],
];
for (const [why, says, account, after] of nearMisses) {
  test(`no false completion, ${why}`, () => {
    expect(sighted(falseCompletion, ended(says, account, after))).toEqual([]);
  });
}

test('what the author found in the account afterwards denies what the page said', () => {
  const walk = toEntry('downgrade', [], '会员降级');
  const confirm = button('确认降级');
  walk.show({ url: '/go', main: ['办理', confirm] }).click(confirm);
  walk.show({ url: '/done', main: ['降级成功'] });
  const facts = walkOf(walk.ends('blocked', { unchanged: '当前套餐：尊享版' }));
  expect(sighted(falseCompletion, facts)).toMatchObject([
    { quote: '降级成功', against: '当前套餐：尊享版', confidence: 0.9, strength: 5 },
  ]);
});
