import { expect, test } from '@playwright/test';
import { notEligible } from '../../src/detect/blockers/not-eligible.ts';
import { sighted } from './sighted.ts';
import { chatOf, walkFacing } from './walk-of.ts';

const positives: [text: string, subtype: string][] = [
  ['您的号码处于合约期内，无法办理低档套餐。', 'contract'],
  ['本套餐与家庭宽带捆绑，不可单独降档。', 'bundle'],
  ['該資費已下架，無法變更。', 'plan'],
  ['企业账号不支持退订。', 'account'],
  ['您有未结清的账单，缴清后方可退订。', 'arrears'],
  ['You are under contract and cannot switch to a cheaper plan.', 'contract'],
  ['This line is part of a bundle and cannot be downgraded.', 'bundle'],
  ['Student accounts can’t be downgraded.', 'account'],
  ['You have an unpaid invoice. Cancellation is not possible until it is paid.', 'arrears'],
];
const nearMisses = [
  '无合约，随时可降级。',
  '您没有欠费，可以直接办理退订。',
  '该优惠仅限新用户参与，您不符合购买条件。',
  '该套餐暂不支持线上办理。',
  '合约期内可以降级吗？',
  'There is no contract: you can cancel at any time.',
  'This introductory offer is for new customers only.',
  'Is my plan eligible for a downgrade?',
  'You’re eligible to downgrade. Choose a new plan below.',
];

for (const [text, subtype] of positives) {
  test(`not for this contract: ${text}`, () => {
    const walk = walkFacing({ dialog: [text], outcome: 'refused', evidence: text });
    expect(sighted(notEligible, walk)).toMatchObject([{ subtype, step: 1, context: text, confidence: 0.8 }]);
  });
}

for (const text of nearMisses) {
  test(`not for that reason: ${text}`, () => {
    expect(sighted(notEligible, walkFacing({ dialog: [text], outcome: 'refused' }))).toEqual([]);
  });
}

test('who got through was eligible, whatever the terms say of others', () => {
  for (const outcome of ['done-now', 'done-later', 'safe-stop'] as const) {
    expect(sighted(notEligible, walkFacing({ dialog: [positives[0]![0]], outcome }))).toEqual([]);
  }
});

test('words of an agent alone weigh less than a refusal', () => {
  const [text] = positives[0]!;
  const chat = chatOf('downgrade', [{ me: '我要降级' }, { agent: text }], 'pending-human');
  expect(sighted(notEligible, chat)).toMatchObject([{ step: 2, confidence: 0.6 }]);
});
