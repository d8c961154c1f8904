import { expect, test } from '@playwright/test';
import { measureWalk } from '../../src/measure/measure-walk.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { MeasuredWalk } from '../../src/model/measured.ts';
import type { Outcome } from '../../src/model/words.ts';
import { button } from './build-screen.ts';
import { WalkBuilder } from './build-walk.ts';

test.describe('What was promised', () => {
  const ended = (outcome: Outcome, evidence: string, said: string, shown: string): MeasuredWalk => {
    const walk = new WalkBuilder('refund').click(button('提交申请')).show({ url: '/sent', main: [shown] });
    if (said) walk.says(said, { sender: 'msg agent' });
    return walk.measured(outcome, { evidence: { screen: 2, text: evidence } });
  };

  test('is read from the words that show the outcome', () => {
    const walk = ended('pending-human', '专员将在 48 小时内回电', '', '');
    expect(walk.promised).toMatchObject({ maxHours: 48, kind: 'delay' });
    expect(walk.nulls['promised_h_max']).toBeUndefined();
  });

  test('else from the chat, else from the last screen', () => {
    expect(ended('refused', '不支持', '我们会在24小时内联系您', '3-5个工作日内处理').promised?.maxHours).toBe(
      24,
    );
    expect(ended('refused', '不支持', '您好', '3-5个工作日内处理').promised).toMatchObject({
      minHours: 72,
      maxHours: 120,
      workingDays: true,
    });
  });

  test('is null where nothing was, and where the flow was finished', () => {
    expect(ended('refused', '不支持', '您好', '').promised).toBeNull();
    const done = ended('done-now', '退款将在 48 小时内到账', '', '');
    expect([done.promised, done.nulls['promised_h_max']]).toEqual([null, 'nothing was promised']);
  });
});

test.describe('The effect date', () => {
  const effect = (effectiveAt: string | null, proof: 'verify' | 'page', text = ''): Fact => ({
    kind: 'effect',
    at: 5000,
    effectiveAt,
    proof,
    text,
  });
  const with_ = (...facts: Fact[]): MeasuredWalk => {
    const input = new WalkBuilder().click(button('确认')).ends('done-now');
    return measureWalk({ ...input, facts: [...input.facts, ...facts] });
  };

  test('proven by verify stands before what the page says', () => {
    const walk = with_(effect('2026-12-01', 'page', ''), effect('2026-11-22T08:00:01.000Z', 'verify'));
    expect(walk.effectiveAt).toBe('2026-11-22T08:00:01.000Z');
  });

  test('of the page is read again from its words', () => {
    expect(with_(effect('1999-01-01', 'page', '降级将于2026年12月22日生效')).effectiveAt).toBe('2026-12-22');
    expect(with_(effect('2026-12-24', 'page')).effectiveAt).toBe('2026-12-24');
  });

  test('is null with its reason where nobody told one', () => {
    const walk = with_(effect(null, 'verify'));
    expect([walk.effectiveAt, walk.nulls['effective_at']]).toEqual([
      null,
      'neither verify nor the page tells a date',
    ]);
  });
});
