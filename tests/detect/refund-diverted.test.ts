import { expect, test } from '@playwright/test';
import { refundDiverted } from '../../src/detect/blockers/refund-diverted.ts';
import { sighted } from './sighted.ts';
import { chatOf, walkFacing } from './walk-of.ts';

const positives: [text: string, subtype: string][] = [
  ['退款将退至您的账户余额，不可提现。', 'form'],
  ['退費僅能以購物金返還。', 'form'],
  ['剩余费用将折算为等值代金券发放至您的账户', 'form'],
  ['目前没有退款入口。', 'channel'],
  ['Refunds are issued as account credit only.', 'form'],
  ['I can’t refund your card, but you’ll get a voucher for the same value.', 'form'],
  ['There is currently no way to request a refund.', 'channel'],
];
const nearMisses = [
  '退款将原路退回您的银行卡。',
  '现金退回，不发代金券。',
  '请选择退款方式：原路退回 / 退到余额',
  '下单时使用的优惠券已退回您的账户。',
  '退款会退成积分吗？',
  'Refunds go back to your card, never as vouchers.',
  'How would you like your refund? Original card / Store credit',
  'The coupon you used on this order has been returned to your account.',
];

for (const [text, subtype] of positives) {
  test(`not the money: ${text}`, () => {
    const walk = walkFacing({ flow: 'refund', dialog: [text], outcome: 'done-later' });
    expect(sighted(refundDiverted, walk)).toMatchObject([
      { subtype, step: 1, context: text, confidence: 0.6 },
    ]);
  });
}

for (const text of nearMisses) {
  test(`the money, or another matter: ${text}`, () => {
    expect(
      sighted(refundDiverted, walkFacing({ flow: 'refund', dialog: [text], outcome: 'refused' })),
    ).toEqual([]);
  });
}

test('only who asks for a refund is told of one', () => {
  const [text] = positives[0]!;
  expect(sighted(refundDiverted, walkFacing({ dialog: [text], outcome: 'refused' }))).toEqual([]);
  const chat = chatOf('cancel-renewal', [{ me: '我要退款' }, { agent: text }], 'refused', { evidence: text });
  expect(sighted(refundDiverted, chat)).toMatchObject([{ step: 2, context: text, confidence: 0.8 }]);
});
