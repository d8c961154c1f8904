import { expect, test } from '@playwright/test';
import { leavingFeeIn } from '../../src/lexicon/claims/leaving-fee.ts';
import { utterance } from '../../src/lexicon/utterance.ts';

const says = [
  '合约期内退订需支付剩余月费 30% 的违约金',
  '退款将扣除 5% 手续费',
  '降级将收取一次性变更费 50 元',
  '退卡收取工本费 20 元',
  '赠送的手机需照价赔偿',
  '销卡需扣除卡费 15 元',
  '取消后需补交优惠差额 68 元',
  '退款将按 80% 退还，20% 作为违约金',
  '拆机需缴纳 100 元拆机费',
  'If you cancel before the end of your term, you will be charged 50% of the remaining balance.',
  'Your deposit will not be returned if you cancel now.',
  'Ending your contract now means paying an exit fee of €90.',
  'Downgrading incurs a one-time charge of $10.',
  'A termination fee may apply.',
  'Switching to a lower plan comes with a $5 change fee.',
  'Cancel early and pay a $150 termination charge.',
  'A cancellation fee of 20% of the annual price will be charged.',
  'Refund: $80 minus a $15 cancellation fee',
];
const saysNot = [
  '本月月租 59 元',
  '逾期付款将产生滞纳金',
  '续费 25 元/月',
  '取消后余额将退还',
  '解约免费',
  '退款 100%，无手续费',
  '违约金标准见合同',
  '会费 200 元/年',
  'Your new bill is $12 a month.',
  'Cancelling is free.',
  'Cancel now and save $10 a month.',
  'Your plan costs $8 a month.',
  'Add a line for $35.',
  'Pay in 3 instalments.',
  'The fee for this class is $15.',
  'Cancelling stops future charges.',
];

for (const text of says) {
  test(`going costs money: ${text}`, () => {
    const claims = leavingFeeIn(utterance(text, 'dialog'));
    expect(claims).not.toEqual([]);
    // The quote is a part of the text as it stands, with no blank around it.
    for (const { start, end } of claims) expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
  });
}

for (const text of saysNot) {
  test(`going costs nothing: ${text}`, () => {
    expect(leavingFeeIn(utterance(text, 'dialog'))).toEqual([]);
  });
}

const kinds: [text: string, subtype: string][] = [
  ['合约期内退订需支付剩余月费 30% 的违约金', 'fee'],
  ['取消后需退还已享受的话费优惠 120 元', 'discount'],
  ['退款将扣除 5% 手续费', 'deduction'],
  ['销户后剩余话费不予退还', 'deposit'],
  ['If you cancel before the end of your term, you will be charged 50% of the remaining balance.', 'fee'],
  ['You’ll need to repay the promotional discount of £60.', 'discount'],
  ['Your deposit will not be returned if you cancel now.', 'deposit'],
  ['A 10% processing fee will be deducted from your refund.', 'deduction'],
];
for (const [text, subtype] of kinds) {
  test(`told apart, ${subtype}: ${text}`, () => {
    expect(leavingFeeIn(utterance(text, 'dialog'))).toMatchObject([{ subtype }]);
  });
}
