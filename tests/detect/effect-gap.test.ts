import { expect, test } from '@playwright/test';
import type { WalkFacts } from '../../src/detect/walk-facts.ts';
import { button, radio, type Content } from '../measure/build-screen.ts';
import { found, oneClickUpgrade, toEntry, walkFacing, walkOf } from './walk-of.ts';

const startsAt = '2026-11-22T08:00:00.000Z';

/** An exit whose page says when it takes effect; `effectiveAt` as `verify` proved it. */
function exitSaying(text: string, outcome: 'done-now' | 'done-later', more: Content = []): WalkFacts {
  const walk = toEntry('downgrade', [], '会员降级');
  const confirm = button('确认降级');
  walk.show({ url: '/go', main: ['办理', ...more, confirm] });
  walk.verb('irreversible', () => walk.click(confirm));
  walk.show({ url: '/done', main: ['降级已受理', text] }).verb('reached');
  return walkOf(walk.ends(outcome));
}

const positives = [
  '将于 2026-11-25 到期后变更为基础会员',
  '降级将于次月 1 日生效。',
  '降級將於到期後生效。',
  'Your downgrade takes effect at the end of the billing period.',
  'Your plan will change to Basic on December 22, 2026.',
  'The change is effective next month.',
];
for (const text of positives) {
  test(`the upgrade takes effect at once and the exit later: ${text}`, () => {
    const [blocker] = found('TIM-02', exitSaying(text, 'done-later'));
    expect(blocker).toMatchObject({ severity: 2, step: 2, quote: text, notCounted: null });
  });
}

const nearMisses = [
  '降级立即生效。',
  '降级已生效，差价已退回。',
  '您的账单日为每月 1 日。',
  'Your downgrade is effective immediately.',
  'You are now on Basic.',
  'Your next bill is due on December 22, 2026.',
];
for (const text of nearMisses) {
  test(`the exit takes effect at once: ${text}`, () => {
    expect(found('TIM-02', exitSaying(text, 'done-now'))).toEqual([]);
  });
}

test('who could choose the moment chose it', () => {
  const both = (...labels: string[]) => labels.map((label) => radio(label, 'when'));
  const zh = exitSaying(positives[0]!, 'done-later', both('立即降级', '到期后降级'));
  const en = exitSaying(positives[3]!, 'done-later', both('Downgrade now', 'At the end of my period'));
  expect(found('TIM-02', zh)).toEqual([]);
  expect(found('TIM-02', en)).toEqual([]);
});

test('an upgrade that takes effect later too is the same for both', () => {
  const later = walkFacing({ flow: 'upgrade', outcome: 'done-later' });
  expect(found('TIM-02', exitSaying(positives[0]!, 'done-later'), [later])).toEqual([]);
  expect(found('TIM-02', exitSaying(positives[0]!, 'done-later'), [oneClickUpgrade(), later])).toEqual([]);
});

test('an exit stopped before its last control counts by the date that its page shows', () => {
  const stopped = (effectiveAt: string) => {
    const walk = toEntry('downgrade', [], '会员降级');
    const confirm = button('确认降级');
    walk.show({ url: '/go', main: ['办理', confirm] });
    walk.verb('irreversible', () => walk.click(confirm, { planned: true, events: [] }));
    walk.fact({ kind: 'effect', at: walk.now, effectiveAt, proof: 'verify', text: '' });
    return walkOf(walk.ends('safe-stop'));
  };
  expect(found('TIM-02', stopped('2026-12-22'))).toHaveLength(1);
  expect(found('TIM-02', stopped(startsAt))).toEqual([]);
});

test('what did not happen has no effect that could be late', () => {
  expect(found('TIM-02', walkFacing({ page: [positives[0]!], outcome: 'refused' }))).toEqual([]);
});
