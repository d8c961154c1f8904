import { expect, test } from '@playwright/test';
import { missingDisclosure } from '../../src/detect/blockers/missing-disclosure.ts';
import type { WalkFacts } from '../../src/detect/walk-facts.ts';
import type { Outcome } from '../../src/model/words.ts';
import { button } from '../measure/build-screen.ts';
import { sighted } from './sighted.ts';
import { toEntry, walkOf } from './walk-of.ts';

/** A plan is bought in one dialog. */
function bought(
  checkout: string,
  done = '升级成功，有效期至 2026-12-23',
  outcome: Outcome = 'done-now',
): WalkFacts {
  const walk = toEntry('upgrade', [], '升级会员');
  const pay = button('立即支付 ¥30.00');
  walk.show({ url: '/', main: ['首页'], layer: [checkout, button('取消'), pay], layerLabel: '开通会员' });
  const planned = outcome === 'safe-stop' ? { planned: true, events: [] } : {};
  walk.verb('irreversible', () => walk.click(pay, planned));
  if (!planned.planned) walk.show({ url: '/up', main: [done] });
  return walkOf(walk.verb('reached').ends(outcome));
}

function left(done: string, outcome: Outcome = 'done-now', flow = 'cancel-renewal'): WalkFacts {
  const walk = toEntry(flow, [], '取消自动续费');
  const confirm = button('确认取消续费');
  walk.show({ url: '/go', main: ['办理', confirm] });
  const planned = outcome === 'safe-stop' ? { planned: true, events: [] } : {};
  walk.verb('irreversible', () => walk.click(confirm, planned));
  if (!planned.planned) walk.show({ url: '/end', main: [done], header: ['2026-11-22'] });
  return walkOf(walk.verb('reached').ends(outcome));
}

const dated = '已取消，2026-11-22 生效';
const fair = '¥30.00/月，随时可取消';

for (const checkout of [
  '¥30.00/月，付款后立即生效。',
  '4K 画质、免广告，连续包月 ¥30.00，次月自动扣费。',
  '開通後立即享有 12 項權益。',
  '$9.99 a month. Starts today.',
  'Premium: 4K and four devices.',
  'You will be charged $9.99 every month.',
]) {
  test(`nothing on the way in says how one gets out: ${checkout}`, () => {
    expect(sighted(missingDisclosure, left(dated), [bought(checkout)])).toEqual([
      expect.objectContaining({
        subtype: 'exit-terms',
        step: null,
        quote: '',
        against: '/, / (开通会员)',
        strength: 3,
        confidence: 0.6,
      }),
    ]);
  });
}

for (const checkout of [
  fair,
  '到期前可在会员中心关闭自动续费。',
  '一次性付款，到期自动失效。',
  '開通即同意《自動續費服務規則》',
  'Cancel anytime.',
  'Full refund within 14 days.',
  'Your plan does not renew.',
  '25 元/月，到期自动续费，可在“设置”中随时关闭。',
  'From $9.00 a month. Stop at any time in your account.',
]) {
  test(`the way in says how one gets out: ${checkout}`, () => {
    expect(sighted(missingDisclosure, left(dated), [bought(checkout)])).toEqual([]);
  });
}

test('where one of two walks in saw the terms nothing is missing', () => {
  expect(sighted(missingDisclosure, left(dated), [bought('¥30.00/月'), bought(fair)])).toEqual([]);
});

test('a way in that stopped before the payment, or cost nothing, tells nothing', () => {
  expect(sighted(missingDisclosure, left(dated), [bought('¥30.00/月', '', 'safe-stop')])).toEqual([]);
  const free = toEntry('upgrade', [], '升级会员');
  free.show({ url: '/up', main: ['升级成功'] }).verb('reached');
  expect(sighted(missingDisclosure, left(dated), [walkOf(free.ends('done-now'))])).toEqual([]);
  expect(sighted(missingDisclosure, left(dated))).toEqual([]);
});

for (const done of [
  '自动续费已关闭，不再自动扣费。',
  '已取消',
  '您的會員已結束',
  'Your subscription has been cancelled.',
  'All done. We are sorry to see you go.',
  'Membership ended',
]) {
  test(`nothing dated and lasting is shown at the end: ${done}`, () => {
    expect(sighted(missingDisclosure, left(done), [bought(fair)])).toEqual([
      expect.objectContaining({ subtype: 'receipt', step: 2, against: '/end', strength: 3, confidence: 0.6 }),
    ]);
  });
}

for (const done of [
  '已取消，会员有效期至 2026-12-08',
  '取消成功，受理编号 88120',
  '已取消，確認短信已發送。',
  'Cancelled. Confirmation number 8812.',
  'We have emailed you a confirmation.',
  'Your membership ended on November 22, 2026.',
]) {
  test(`something lasting is shown at the end: ${done}`, () => {
    expect(sighted(missingDisclosure, left(done), [bought(fair)])).toEqual([]);
  });
}

test('what was not done, or stopped before it, has no receipt to show', () => {
  const seen = (walk: WalkFacts) => sighted(missingDisclosure, walk, [bought(fair)]);
  expect(seen(left('已取消', 'safe-stop'))).toEqual([]);
  expect(seen(left('已取消', 'refused'))).toEqual([]);
  expect(seen(left('已取消', 'done-now', 'unwatch'))).toEqual([]);
});

test('a way in that ends without a receipt too is the same for both', () => {
  expect(sighted(missingDisclosure, left('已取消'), [bought(fair, '升级成功')])).toEqual([]);
});

test('a mail that somebody attests is a receipt', () => {
  const walk = left('已取消');
  const end = walk.facts.findIndex((fact) => fact.kind === 'outcome');
  const at = walk.facts[end]!.at;
  const mail = {
    kind: 'attest',
    at,
    channel: 'e-mail',
    what: '确认邮件',
    who: 'x',
    when: '',
    minutes: null,
    file: null,
  } as const;
  const facts = [...walk.facts.slice(0, end), mail, ...walk.facts.slice(end)];
  expect(sighted(missingDisclosure, { ...walk, facts }, [bought(fair)])).toEqual([]);
});
