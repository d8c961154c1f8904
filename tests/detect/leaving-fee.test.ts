import { expect, test } from '@playwright/test';
import { leavingFee } from '../../src/detect/blockers/leaving-fee.ts';
import { sighted } from './sighted.ts';
import { chatOf, oneClickUpgrade, toEntry, walkFacing, walkOf } from './walk-of.ts';

const positives: [text: string, subtype: string][] = [
  ['提前解约需支付违约金 300 元。', 'fee'],
  ['合約未滿即終止，須補繳已享優惠差價 NT$2,400。', 'discount'],
  ['中途退租，押金不予退还。', 'deposit'],
  ['退款时将扣除 10 元手续费。', 'deduction'],
  ['An early termination fee of $99 applies if you cancel today.', 'fee'],
  ['If you leave early, you must pay back the discount you received.', 'discount'],
  ['The security deposit is non-refundable if you end the rental early.', 'deposit'],
  ['A $10 handling fee will be deducted from your refund.', 'deduction'],
];
const nearMisses = [
  '随时可取消，不收违约金。',
  '解约违约金：¥0.00',
  '信用卡逾期还款将收取违约金，最低 10 元。',
  '取消订单将收取 5 元手续费。',
  '取消要付违约金吗？',
  'No cancellation fee, no notice period.',
  'Cancellation fee: $0.00',
  'Late payments on your credit card incur a £12 charge.',
  'A $25 cancellation fee applies to bookings.',
];

for (const [text, subtype] of positives) {
  test(`leaving costs money: ${text}`, () => {
    expect(sighted(leavingFee, walkFacing({ dialog: [text] }), [oneClickUpgrade()])).toMatchObject([
      { subtype, step: 1, quote: text.replace(/。$/u, ''), against: '2', confidence: 0.6 },
    ]);
  });
}

for (const text of nearMisses) {
  test(`leaving costs nothing: ${text}`, () => {
    expect(sighted(leavingFee, walkFacing({ dialog: [text] }), [oneClickUpgrade()])).toEqual([]);
  });
}

test('who was told when buying is not surprised, wherever it stood', () => {
  const exit = walkFacing({ dialog: [positives[0]![0]] });
  const upgrade = toEntry('upgrade', [], '升级会员');
  upgrade.screens[0]!.blocks[0]!.text = '年卡 99 元，提前解约需支付违约金。';
  upgrade.show({ url: '/upgraded', main: ['升级成功'] }).verb('reached');
  expect(sighted(leavingFee, exit, [oneClickUpgrade(), walkOf(upgrade.ends('done-now'))])).toEqual([]);
  const asked = chatOf('upgrade', [{ me: '升级' }, { agent: positives[0]![0] }], 'done-now');
  expect(sighted(leavingFee, exit, [asked])).toEqual([]);
});

test('in words that only the model reads one is told of the cost on both ways alike', () => {
  const text = 'If you quit early we take back the discount you got.';
  const exit = walkFacing({ dialog: [text] });
  expect(sighted(leavingFee, exit, [oneClickUpgrade()])).toHaveLength(1);
  const upgrade = toEntry('upgrade', [], '升级会员');
  upgrade.screens[0]!.blocks[0]!.text = text;
  upgrade.show({ url: '/upgraded', main: ['升级成功'] }).verb('reached');
  expect(sighted(leavingFee, exit, [walkOf(upgrade.ends('done-now'))])).toEqual([]);
});

test('with no upgrade to hold it against nothing is said', () => {
  expect(sighted(leavingFee, walkFacing({ dialog: [positives[0]![0]] }))).toEqual([]);
});
