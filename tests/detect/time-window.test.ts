import { expect, test } from '@playwright/test';
import { chatOf, found, walkFacing } from './walk-of.ts';

const positives: [text: string, subtype: string][] = [
  ['当前周期内不支持降级操作,请于到期前3日内再试', 'window'],
  ['本月已办理过套餐变更，每自然月仅可变更一次。', 'frequency'],
  ['本計費週期內無法變更方案，請於下個週期再試。', 'window'],
  [
    'You cannot downgrade during the current period. Try again within the last 3 days before it ends.',
    'window',
  ],
  ['You can switch to a smaller plan only once every 6 months.', 'frequency'],
  ['Your plan is locked until 12 March 2026.', 'window'],
];
const nearMisses = [
  '系统繁忙，请稍后再试。',
  '每个账号每月可领取一次优惠券。',
  '降级将于到期后生效。',
  'Incorrect password. Try again in 30 minutes.',
  'Coupons can be redeemed once per month.',
  'Your downgrade takes effect at the end of the billing period.',
];

for (const [text, subtype] of positives) {
  test(`refused by the calendar: ${text}`, () => {
    const walk = walkFacing({ dialog: [text], outcome: 'refused', evidence: text });
    expect(found('TIM-01', walk)).toMatchObject([
      { severity: 5, subtype, step: 1, context: text, confidence: 0.8, notCounted: null },
    ]);
  });
}

for (const text of nearMisses) {
  test(`refused, and not by the calendar: ${text}`, () => {
    expect(found('TIM-01', walkFacing({ dialog: [text], outcome: 'refused', evidence: text }))).toEqual([]);
  });
}

test('who got through was not held up by what the terms say', () => {
  for (const outcome of ['done-now', 'done-later', 'safe-stop'] as const) {
    expect(found('TIM-01', walkFacing({ dialog: [positives[0]![0]], outcome }))).toEqual([]);
  }
});

test('a message that came and went, a dialog of the browser and an agent say it as well', () => {
  const [text] = positives[0]!;
  expect(found('TIM-01', walkFacing({ toast: text, outcome: 'refused' }))).toHaveLength(1);
  expect(found('TIM-01', walkFacing({ native: text, outcome: 'refused' }))).toHaveLength(1);
  const chat = chatOf('downgrade', [{ me: '我要降级' }, { agent: text }], 'refused');
  expect(found('TIM-01', chat)).toMatchObject([{ step: 2, quote: text, box: [900, 300, 300, 40] }]);
});

test('words that show the outcome are read wherever they stand, though they were there before', () => {
  const walk = walkFacing({ outcome: 'refused', evidence: '降级仅在每月 1 日至 5 日开放' });
  expect(found('TIM-01', walk)).toMatchObject([{ quote: '降级仅在每月 1 日至 5 日开放', box: null }]);
});

test('who is refused by the calendar does not lack an entry', () => {
  const [text] = positives[0]!;
  const chat = chatOf('downgrade', [{ me: '我要降级' }, { bot: text }], 'refused');
  expect(found('ENT-01', chat)).toMatchObject([{ notCounted: { why: 'absorbed', by: 'TIM-01' } }]);
});
