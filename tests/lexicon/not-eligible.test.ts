import { expect, test } from '@playwright/test';
import { notEligibleIn } from '../../src/lexicon/claims/not-eligible.ts';
import { utterance } from '../../src/lexicon/utterance.ts';

const says = [
  '您参与了合约优惠活动，合约期内不能变更套餐',
  '您的套餐为融合套餐，请先拆分宽带后再办理',
  '该套餐仅面向新入网用户',
  '您的会员为赠送会员，无法取消',
  '分期付款未结清，无法退租',
  '当前号码存在未完结合约，暂不可降档',
  '系统提示：不满足办理条件（在网时间不足）',
  '未成年人账号不能办理退费',
  '仅限实名机主本人操作取消',
  '国际版账户不支持取消续费',
  '当前资费为特殊资费，不允许变更',
  '已冻结账户不可办理退订',
  'Your plan is part of a family bundle and can’t be changed on its own.',
  'Only the account owner can cancel the subscription.',
  'You have an outstanding device payment, so you cannot change to a lower plan.',
  'Your current plan is not eligible for downgrade.',
  'Your line is locked to this plan until the contract ends.',
  'As a bundled customer you cannot drop the TV package separately.',
  'Annual members can’t switch to monthly until renewal.',
  'Downgrading is not supported for team accounts.',
  'Your subscription was a gift, so it can’t be cancelled.',
  'Family members can’t cancel. Ask the plan owner.',
  'Cancellation blocked: 2 unpaid invoices.',
  'Not eligible: your line is part of a multi-line deal.',
];
const saysNot = [
  '合约已到期，可以变更套餐',
  '本活动老用户不可参与',
  '家庭套餐最多添加 5 位成员',
  '降级后不再支持 4K 下载',
  '家庭套餐更划算',
  '企业用户请拨打专线咨询报价',
  '余额不足，请充值后购买',
  '合约期满自动续约',
  '国际版即将上线',
  '您的账户已冻结',
  '特殊资费申报',
  'You are eligible for a free trial.',
  'You can downgrade even while under contract.',
  'You must be 18 to join.',
  'Business plans start at $20.',
  'Bundle and save 20%.',
  'Balance due: $0.',
  'Your contract ends in May.',
  'Your payment is overdue.',
  'You can no longer edit files.',
  'Ask the plan owner to share files.',
  'Older plans are still supported.',
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
