import { expect, test } from '@playwright/test';
import type { WalkFacts } from '../../src/detect/walk-facts.ts';
import { chatOf, found, oneClickUpgrade } from './walk-of.ts';

const asks = {
  zh: ['想要了解更贵的套餐', '我要降级'],
  en: ['I would like a dearer plan', 'I want to downgrade'],
};

for (const [language, [more, less]] of Object.entries(asks)) {
  const upgradeIn = (ms: number): WalkFacts =>
    chatOf('upgrade', [{ me: more! }, { agent: 'Hello 您好', after: ms }], 'done-now');
  const exitIn = (ms: number): WalkFacts =>
    chatOf('downgrade', [{ me: less! }, { bot: '…' }, { agent: 'Hello 您好', after: ms }], 'refused');
  const exitNever = (patienceMs: number): WalkFacts =>
    chatOf('downgrade', [{ me: less! }, { bot: 'All agents are busy 排队中' }], 'pending-human', {
      patienceMs,
    });

  test(`${language}: a person comes thrice as late to who wants to leave`, () => {
    const [blocker] = found('BOT-04', exitIn(30_000), [upgradeIn(8000)]);
    expect(blocker).toMatchObject({ severity: 4, confidence: 0.9, notCounted: null });
    expect(Number(blocker!.against)).toBeCloseTo(8, 0);
  });

  test(`${language}: nobody comes within a patience thrice as long, and the last answer is quoted`, () => {
    expect(found('BOT-04', exitNever(60_000), [upgradeIn(12_000)])).toMatchObject([
      { quote: 'All agents are busy 排队中' },
    ]);
  });

  test(`${language}: of several upgrades the slowest is the measure`, () => {
    const onward = [upgradeIn(1000), upgradeIn(9000)];
    expect(found('BOT-04', exitIn(30_000), onward)).toHaveLength(1);
    expect(found('BOT-04', exitIn(20_000), onward.toReversed())).toEqual([]);
  });

  test(`${language}: a bot alone turns away who wants to leave, and a person comes to who wants more`, () => {
    const exit = chatOf('downgrade', [{ me: less! }, { bot: 'Try our offers 看看优惠' }], 'blocked');
    expect(found('BOT-04', exit, [upgradeIn(2000)])).toMatchObject([{ quote: 'Try our offers 看看优惠' }]);
  });

  test(`${language}: a bot that does it itself turns nobody away`, () => {
    const exit = chatOf('downgrade', [{ me: less! }, { bot: 'Done 已办理' }], 'done-now');
    expect(found('BOT-04', exit, [upgradeIn(2000)])).toEqual([]);
  });

  test(`${language}: twice as late is no gap`, () => {
    expect(found('BOT-04', exitIn(16_000), [upgradeIn(8000)])).toEqual([]);
  });

  test(`${language}: a patience that is not thrice as long tells nothing`, () => {
    expect(found('BOT-04', exitNever(20_000), [upgradeIn(12_000)])).toEqual([]);
  });

  test(`${language}: half of an intent pair tells no more than its patience`, () => {
    const pair = (patienceMs: number): WalkFacts => {
      const exit = chatOf('downgrade', [{ me: less! }, { bot: '？' }], 'blocked', { patienceMs });
      const asked = { set: 'intent-1', lang: 'zh', text: less! };
      return { ...exit, facts: exit.facts.map((fact) => (fact.kind === 'chat' ? { ...fact, asked } : fact)) };
    };
    expect(found('BOT-04', pair(20_000), [upgradeIn(12_000)])).toEqual([]);
    expect(found('BOT-04', pair(40_000), [upgradeIn(12_000)])).toHaveLength(1);
  });

  test(`${language}: without an upgrade that asked for a person there is nothing to compare`, () => {
    expect(found('BOT-04', exitIn(600_000), [oneClickUpgrade()])).toEqual([]);
  });
}

test('a question asked in a flow of its own is compared too, beside the upgrade that the exit undoes', () => {
  const question = chatOf(
    'ask-upgrade',
    [{ me: '想了解更贵的' }, { agent: '您好', after: 5000 }],
    'done-now',
  );
  const onward = { ...question, head: { ...question.head, direction: 'onward' as const } };
  const exit = chatOf('downgrade', [{ me: '我要降级' }, { agent: '您好', after: 40_000 }], 'refused');
  expect(found('BOT-04', exit, [oneClickUpgrade(), onward])).toHaveLength(1);
});
