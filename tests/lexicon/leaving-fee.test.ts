import { expect, test } from '@playwright/test';
import { leavingFeeIn } from '../../src/lexicon/claims/leaving-fee.ts';
import { utterance } from '../../src/lexicon/utterance.ts';

const says = [
  '合约期内退订需支付剩余月费 30% 的违约金',
  '如中途退订，已赠送的设备需按原价 399 元购买',
  '销户后剩余话费不予退还',
  '解约违约金：人民币 200 元',
  '退卡收取工本费 20 元',
  '退订即视为违约，需支付违约金',
  '退费时将扣除赠品费用及已上课程费用',
  '提前还清并终止服务，收取剩余本金 3% 的违约金',
  '取消后需补交优惠差额 68 元',
  '本次退订将产生 30 元服务费',
  '健身卡退费：收取总费用 20% 的手续费',
  '亲，提前退的话要付 200 违约金的哦',
  'If you cancel before the end of your term, you will be charged 50% of the remaining balance.',
  'Your deposit will not be returned if you cancel now.',
  'Ending your contract now means paying an exit fee of €90.',
  'Downgrading incurs a one-time charge of $10.',
  'A termination fee may apply.',
  'Your prepaid balance is forfeited when you close the account.',
  'Cancel early and pay a $150 termination charge.',
  'A cancellation fee of 20% of the annual price will be charged.',
  'Your initiation deposit is not returned upon cancellation.',
  'You’ll pay $50 to end this contract early.',
  'We retain 20% of your payment as a cancellation charge.',
  'Cancellation charge £15',
];
const saysNot = [
  'Switch to us and we’ll pay your early termination fee.',
  '升级需补差价 30 元',
  '本月月租 59 元',
  '提现手续费 0.1%',
  '您已支付 30 元',
  '取消续费后不再扣款',
  '优惠后仅需 9 元',
  '解约免费',
  '物业费每平米 3 元',
  '取消后可获退款 80 元',
  '账单 20 元已支付',
  '房屋违约金由房东承担',
  '换到我们这里，原运营商的违约金由我们承担',
  'Your new bill is $12 a month.',
  'Cancelling is free.',
  'Cancel now and save $10 a month.',
  'Your plan costs $8 a month.',
  'Add a line for $35.',
  'Pay in 3 instalments.',
  'No termination fee applies.',
  'We don’t charge a penalty.',
  'Leave your review and win $50.',
  'You paid $72 for your annual plan.',
  'One month free.',
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
