import { expect, test } from '@playwright/test';
import { reversedOutcome } from '../../src/detect/blockers/reversed-outcome.ts';
import type { WalkFacts } from '../../src/detect/walk-facts.ts';
import type { Outcome } from '../../src/model/words.ts';
import { button } from '../measure/build-screen.ts';
import { sighted } from './sighted.ts';
import { toEntry, walkOf } from './walk-of.ts';

interface Way {
  flow?: string;
  outcome?: Outcome;
  done?: string;
}

/** A page with what one has, a review with what one gets, and what the last page says. */
function reviewed(
  now: string,
  review: string,
  { flow = 'downgrade', outcome, done = '已完成' }: Way = {},
): WalkFacts {
  const walk = toEntry(flow, [], flow === 'downgrade' ? '会员降级' : '取消自动续费');
  const [next, confirm] = [button('选择套餐'), button('提交')];
  walk.show({ url: '/go', main: ['办理', now, next] }).click(next);
  walk.show({ url: '/review', main: ['核对', review, confirm] });
  walk.verb('irreversible', () => walk.click(confirm));
  walk.show({ url: '/done', main: [done] }).verb('reached');
  return walkOf(walk.ends(outcome ?? 'done-now'));
}

const positives: [now: string, review: string][] = [
  ['当前套餐：畅享套餐 59 元/月', '变更后月费 99 元'],
  ['您的会员 ¥30.00 / 月', '当前 ¥30.00/月，降级后 ¥38.00/月'],
  ['現有方案月租 399 元', '新套餐月租 599 元'],
  ['Current plan: $9.99 a month', 'Your new plan costs $14.99 a month'],
  ['Your plan: €5/month', 'After the change: €8/month'],
  ['You currently pay £60 per year', 'New price: £80 per year'],
  ['现在每月 20 元', '变更后每月 35 元'],
  ['You pay $20 per month now.', 'Please note. After the change: $35 per month.'],
];
for (const [now, review] of positives) {
  test(`${now} → ${review} is dearer`, () => {
    const [seen, ...more] = sighted(reversedOutcome, reviewed(now, review));
    expect(seen).toMatchObject({ quote: review, against: now, step: 2, strength: 5, confidence: 0.8 });
    expect(more).toEqual([]);
  });
}

test('a dearer price beside the present one counts also where the way ends at a telephone', () => {
  const walk = toEntry('downgrade', [], '会员降级');
  const [next, call] = [button('继续'), button('知道了')];
  const told = '当前 20 元/月，变更后 30 元/月';
  walk.show({ url: '/price', main: ['费用', told, next] }).click(next);
  walk.show({ url: '/call', main: ['电话办理', '降级请拨打客服热线', call] });
  expect(sighted(reversedOutcome, walkOf(walk.ends('pending-human')))).toMatchObject([{ quote: told }]);
});

const nearMisses: [why: string, now: string, review: string, way?: Way][] = [
  ['zh: it is cheaper', '当前套餐：59 元/月', '变更后月费 8 元'],
  ['zh: for a year it is more, and no month is', '当前套餐：30 元/月', '变更后 198 元/年'],
  ['zh: an offer to stay', '当前套餐：59 元/月', '不如试试更换为性价比更高的套餐：更换后 99 元/月'],
  ['zh: another plan beside it', '当前套餐：59 元/月', '尊享套餐 129 元/月'],
  ['zh: nobody says what one has', '畅享套餐 59 元/月', '变更后月费 99 元'],
  ['zh: the end was asked for', '当前套餐：59 元/月', '变更后月费 99 元', { flow: 'cancel-renewal' }],
  ['zh: it was refused before', '当前套餐：59 元/月', '变更后月费 99 元', { outcome: 'refused' }],
  ['zh: the app has a new version', '', '', { done: '系统已升级到新版本' }],
  ['en: it is cheaper', 'Current plan: $9.99 a month', 'Your new plan costs $4.99 a month'],
  ['en: for a year it is more', 'Current plan: $9.99 a month', 'Your new plan costs $60 a year'],
  ['en: another currency', 'Current plan: $9.99 a month', 'Your new plan costs €14.99 a month'],
  ['en: another plan beside it', 'Current plan: $9.99 a month', 'Premium is $14.99 a month'],
  ['en: what could be', '', '', { done: 'If you upgraded by mistake, write to us.' }],
];
for (const [why, now, review, way] of nearMisses) {
  test(`nothing was reversed, ${why}`, () => {
    expect(sighted(reversedOutcome, reviewed(now, review, way))).toEqual([]);
  });
}

for (const done of [
  '升级成功，尊享会员已生效',
  '恭喜您已升级为尊享会员',
  'Your plan has been upgraded.',
  'Upgrade complete',
]) {
  test(`who asked for less is told: ${done}`, () => {
    expect(sighted(reversedOutcome, reviewed('', '', { done }))).toMatchObject([
      { quote: done, confidence: 0.6 },
    ]);
  });
}
