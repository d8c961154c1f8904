import { expect, test } from '@playwright/test';
import { refundDivertedIn } from '../../src/lexicon/claims/refund-diverted.ts';
import { utterance } from '../../src/lexicon/utterance.ts';

const says = [
  '退款将以优惠券形式发放',
  '费用不支持退现，可兑换等值积分',
  '退款至账户余额，仅限本平台消费使用',
  '系统没有退款功能',
  '退订后余款将自动转入储值卡',
  '退款会折算成金币返还到您的账户',
  '我们可以给您退成抵用券',
  '退款金额将以等额红包发放',
  '会员费不能退现金，可转成视频券',
  '未使用的金额会折成月卡时长',
  '页面上没有退款申请的地方',
  '我们会以课程抵扣券的方式给您退费',
  'Refunds will be issued in the form of store credit.',
  'You will receive a gift card instead of a refund.',
  'There is no option to request a refund for this plan.',
  'We’ll compensate you with 500 coins.',
  'Your refund will be paid into your gaming wallet as coins.',
  'Any unused amount stays on your account as credit and can’t be withdrawn.',
  'You’ll be compensated with a coupon rather than cash.',
  'There’s no refund form for this product.',
  'The unused portion can only be used toward another plan.',
  'Sorry, we only give vouchers.',
  'We don’t have a refund process for memberships.',
  'The fee will be returned as wallet cash, valid for shopping only.',
];
const saysNot = [
  '退款将退回原支付账户',
  '余额可随时提现',
  '积分可兑换优惠券',
  '可选择退回余额或银行卡',
  '取消后代金券仍可使用',
  '积分可以当钱花',
  '退回的包裹已签收',
  '新人专享红包',
  '课时已补回您的账户',
  '返现将到账余额',
  '红包 24 小时未领取将退回余额',
  'Refunds go back to the original payment method.',
  'Earn points on every purchase.',
  'Your gift card balance is $20.',
  'Vouchers are valid for one year.',
  'Gift cards are non-refundable.',
  'Refund processed to Visa ending 4242.',
  'Your wallet balance can be withdrawn at any time.',
  'Your refund request form was received.',
  'Your refund of $20 was sent to Visa 4242.',
  'Money back in 3 days.',
  'You can apply for a refund here.',
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
