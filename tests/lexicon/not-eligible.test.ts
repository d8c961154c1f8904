import { expect, test } from '@playwright/test';
import { notEligibleIn } from '../../src/lexicon/claims/not-eligible.ts';
import { utterance } from '../../src/lexicon/utterance.ts';

const says = [
  '您参与了合约优惠活动，合约期内不能变更套餐',
  '您当前套餐不支持降级',
  '请先缴清欠费再申请退订',
  '分期付款未结清，无法退租',
  '您办理的是两年期协议，到期前不得更改为更低资费',
  '共享套餐成员无法自行退订，请联系户主',
  '仅限实名机主本人操作取消',
  '代理商渠道办理的套餐不能退订',
  '只有家庭组织者才能取消订阅',
  'Your plan is part of a family bundle and can’t be changed on its own.',
  'Only the account owner can cancel the subscription.',
  'You have an outstanding device payment, so you cannot change to a lower plan.',
  'Your current plan is not eligible for downgrade.',
  'Your line is locked to this plan until the contract ends.',
  'You do not meet the requirements for a plan change.',
  'You can’t leave the plan while there’s money owing.',
  'Customers with a device on instalments can’t downgrade.',
  'You have to finish your contract first before moving to a lower plan.',
];
const saysNot = [
  '合约已到期，可以变更套餐',
  '该优惠券不支持此套餐',
  '副卡每月 10 元',
  '家庭套餐更划算',
  '学生认证成功',
  '您当前套餐支持降级',
  '国际版即将上线',
  '家庭组织者可邀请成员',
  'You are eligible for a free trial.',
  'You can downgrade even while under contract.',
  'This coupon cannot be combined with other offers.',
  'Your contract has been signed.',
  'Students are not eligible for this discount.',
  'Only owners can invite members.',
  'This feature isn’t available in your region.',
  'You can no longer edit files.',
];

for (const text of says) {
  test(`not for this contract: ${text}`, () => {
    const claims = notEligibleIn(utterance(text, 'dialog'));
    expect(claims).not.toEqual([]);
    // The quote is a part of the text as it stands, with no blank around it.
    for (const { start, end } of claims) expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
  });
}

for (const text of saysNot) {
  test(`no refusal of the contract: ${text}`, () => {
    expect(notEligibleIn(utterance(text, 'dialog'))).toEqual([]);
  });
}

const kinds: [text: string, subtype: string][] = [
  ['您参与了合约优惠活动，合约期内不能变更套餐', 'contract'],
  ['该号码为副卡，不支持单独降级', 'bundle'],
  ['您当前套餐不支持降级', 'plan'],
  ['您的账户欠费，暂不能办理套餐变更', 'arrears'],
  ['您的会员为赠送会员，无法取消', 'account'],
  ['Your plan is part of a family bundle and can’t be changed on its own.', 'bundle'],
  ['You’re not eligible to downgrade at this time.', 'account'],
  ['You must complete your 12-month commitment before you can cancel.', 'contract'],
  ['This plan has been discontinued and can’t be selected.', 'plan'],
  ['You can’t downgrade while you have an unpaid bill.', 'arrears'],
];
for (const [text, subtype] of kinds) {
  test(`told apart, ${subtype}: ${text}`, () => {
    expect(notEligibleIn(utterance(text, 'dialog'))).toMatchObject([{ subtype }]);
  });
}
