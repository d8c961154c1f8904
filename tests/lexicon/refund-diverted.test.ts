import { expect, test } from '@playwright/test';
import { refundDivertedIn } from '../../src/lexicon/claims/refund-diverted.ts';
import { utterance } from '../../src/lexicon/utterance.ts';

const says = [
  '退款将以优惠券形式发放',
  '未消费金额将转为会员时长',
  '暂无线上退款通道',
  '退订后余款将自动转入储值卡',
  '退款会折算成金币返还到您的账户',
  '退款金额将以等额红包发放',
  '会员费不能退现金，可转成视频券',
  '該筆款項將轉為點數，恕不退現',
  '抱歉，系统暂未开放退费申请',
  'Refunds will be issued in the form of store credit.',
  'You will receive a gift card instead of a refund.',
  'Unused fees are credited to your account for future use.',
  'The refund will be added to your account balance.',
  'Your refund has been credited as vouchers.',
  'Refunds are provided as travel vouchers.',
  'Any unused amount stays on your account as credit and can’t be withdrawn.',
  'We only provide exchange or credit, not refunds.',
  'There’s no refund form for this product.',
];
const saysNot = [
  '退款将退回原支付账户',
  '余额可随时提现',
  '退款成功，已原路返还至微信零钱',
  '会员每月送 3 张优惠券',
  '积分可以当钱花',
  '余额退款将原路退回',
  '您的代金券已过期',
  '返现将到账余额',
  'Refunds go back to the original payment method.',
  'Earn points on every purchase.',
  'Your points will be returned if you cancel the booking.',
  'Vouchers are valid for one year.',
  'Spend your points in the shop.',
  'Refund processed to Visa ending 4242.',
  'Sorry for the outage. We’ve added 3 free days.',
  'Your refund request form was received.',
];

for (const text of says) {
  test(`not the money: ${text}`, () => {
    const claims = refundDivertedIn(utterance(text, 'dialog'));
    expect(claims).not.toEqual([]);
    // The quote is a part of the text as it stands, with no blank around it.
    for (const { start, end } of claims) expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
  });
}

for (const text of saysNot) {
  test(`the money, or another matter: ${text}`, () => {
    expect(refundDivertedIn(utterance(text, 'dialog'))).toEqual([]);
  });
}

const kinds: [text: string, subtype: string][] = [
  ['退款将以优惠券形式发放', 'form'],
  ['暂无线上退款通道', 'channel'],
  ['Refunds will be issued in the form of store credit.', 'form'],
  ['There is no option to request a refund for this plan.', 'channel'],
];
for (const [text, subtype] of kinds) {
  test(`told apart, ${subtype}: ${text}`, () => {
    expect(refundDivertedIn(utterance(text, 'dialog'))).toMatchObject([{ subtype }]);
  });
}
