import { expect, test } from '@playwright/test';
import { chatOf, found, walkFacing } from './walk-of.ts';

const positives = [
  '经核实，您已享受的权益价值超过会员费，无法办理退款',
  '很抱歉，您的情况不符合退款条件。',
  '系統顯示您已觀看 12 部影片，因此不予退費。',
  'Since you have already used your benefits, we are unable to issue a refund.',
  'Membership fees are non-refundable.',
  'Unfortunately your order isn’t eligible for a refund.',
];
const nearMisses = [
  '退款不需要理由，提交后 1-3 个工作日原路退回。',
  '购买后 7 天内未使用可全额退款。',
  '本店支持七天无理由退货，拆封不影响退款。',
  'Full refund within 14 days of purchase, no questions asked.',
  'Refund issued. Allow 5 business days for it to appear on your statement.',
  'No reason needed: refunds are sent to your card within 3 business days.',
];

for (const text of positives) {
  test(`a refund is refused: ${text}`, () => {
    const chat = chatOf('refund', [{ me: '我要退款' }, { agent: text }], 'refused', { evidence: text });
    expect(found('REF-01', chat)).toMatchObject([
      { severity: 4, step: 2, context: text, confidence: 0.8, notCounted: null },
    ]);
  });
}

for (const text of nearMisses) {
  test(`no refund is refused: ${text}`, () => {
    expect(found('REF-01', walkFacing({ flow: 'refund', page: [text], outcome: 'refused' }))).toEqual([]);
  });
}

test('terms that speak of refunds are no refusal to who asked for none, or got one', () => {
  const page = [positives[4]!];
  expect(found('REF-01', walkFacing({ flow: 'downgrade', page, outcome: 'refused' }))).toEqual([]);
  expect(found('REF-01', walkFacing({ flow: 'refund', page, outcome: 'done-now' }))).toEqual([]);
});

test('of several words on one screen those that show the outcome are quoted', () => {
  const page = ['退款申请未通过', '经核算，您已享受的权益价值超过会员费，无法办理退款。'];
  const walk = walkFacing({
    flow: 'refund',
    page,
    outcome: 'refused',
    evidence: '您已享受的权益价值超过会员费',
  });
  expect(found('REF-01', walk)).toMatchObject([{ context: page[1], confidence: 0.8 }]);
});
