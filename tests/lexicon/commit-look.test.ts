import { expect, test } from '@playwright/test';
import { commitLook, dialogLook } from '../../src/lexicon/commit-look.ts';

const paying = [
  ...['确认支付 ¥30', '立即支付', '立即支付 ¥30.00', '确认付款', '去支付 ¥1299.00', '提交订单', '确认购买'],
  ...[
    '立即開通 ¥15.00',
    '确认充值',
    '同意协议并支付',
    '同意并开通 ¥15/月',
    '滑动支付',
    '确认续费',
    '支付',
    '确认支付30元',
  ],
  ...[
    'Pay $9.99',
    'Pay now',
    'Place order',
    'Place your order',
    'Confirm and pay',
    'Confirm payment',
    'Complete purchase',
  ],
  ...[
    'Subscribe – $4.99/month',
    'Buy for £12',
    'Pay',
    'Pay with card',
    'Submit order',
    'Slide to pay',
    'Authorize payment',
  ],
];
const confirming = [
  ...[
    '确认取消',
    '确认取消续费',
    '确认降级',
    '确定降级',
    '仍要降级',
    '立即结束会员',
    '确认注销账号',
    '提交降级',
    '坚持退订',
    '确认退款',
  ],
  ...[
    'Confirm cancellation',
    'Yes, cancel my membership',
    'Cancel anyway',
    'End membership now',
    'Finish cancellation',
  ],
  ...['Yes, delete my account', 'Permanently delete account', 'Confirm downgrade', 'Complete cancellation'],
];
const neither = [
  ...[
    '搜索',
    '登录',
    '发送',
    '确认地址',
    '确认收货地址',
    '下一步',
    '保存',
    '提交',
    '提交申请',
    '返回',
    '关闭',
    '我的订单',
    '支付记录',
  ],
  ...[
    '支付方式',
    '支付设置',
    '去支付',
    '去结算',
    '结算',
    '升级会员',
    '立即升级',
    '取消自动续费',
    '会员降级',
    '继续取消',
    '申请退款',
    '取消',
    '确定',
  ],
  ...[
    '退款规则',
    '暂不降级',
    '放弃优惠',
    '查看办理方式',
    '开通记录',
    '升级到畅听版',
    '支付宝',
    '确认密码',
    '余额支付方式',
    '取消支付',
    '重新支付方式',
  ],
  ...[
    'Search',
    'Sign in',
    'Log in',
    'Send',
    'Confirm address',
    'Confirm email',
    'Continue',
    'Next',
    'Save',
    'Submit',
    'Back',
    'Close',
    'Cancel',
  ],
  ...[
    'Go to checkout',
    'Checkout',
    'Continue to payment',
    'Proceed to checkout',
    'Cancel membership',
    'Delete account',
    'Payment methods',
  ],
  ...[
    'Order history',
    'Register',
    'Subscribe',
    'Unsubscribe',
    'Refund policy',
    'Confirm password',
    'Add to cart',
    'Upgrade',
    'Start free trial',
  ],
  ...[
    'No, keep my plan',
    'Not now',
    'Why cancel?',
    'How to cancel my membership',
    'Done',
    'Pay slips',
    'Update Profile',
    'Yes',
    'OK',
  ],
];

test('a label that pays is seen as one', () => {
  expect(paying.filter((label) => commitLook(label) !== 'pays')).toEqual([]);
});

test('a label that confirms an exit for good is seen as one', () => {
  expect(confirming.filter((label) => commitLook(label) !== 'confirms')).toEqual([]);
});

test('entries, searches, sign-ins, messages, addresses and ways to a cashier are neither', () => {
  expect(neither.filter((label) => commitLook(label) !== null)).toEqual([]);
});

test('what goes on is told by what stands around it', () => {
  const sum = ['升级到畅听版', '立即生效。本期还剩 15 天，差价 ¥4.00 从账户余额支付。'];
  expect(commitLook('确认升级', sum)).toBe('pays');
  expect(commitLook('返回', sum)).toBeNull();
  expect(commitLook('升级优享会员', ['全场免邮', '每月 ¥15.00，从默认支付方式扣款，点击后立即开通。'])).toBe(
    'pays',
  );
  expect(commitLook('确认降级', ['差价 ¥4.00 退回账户余额。'])).toBe('confirms');
  expect(commitLook('Continue', ['Amount due today', '$9.99'])).toBe('pays');
  expect(commitLook('Continue', ['Your balance is $9.99'])).toBeNull();
  expect(commitLook('Continue', ['Amount due: $0.00'])).toBeNull();
  expect(commitLook('提交', ['关闭后，下一期将不再享受续费价 ¥199.00。请选择原因：'])).toBeNull();
  expect(commitLook('确定', ['确定要取消自动续费吗？'], true)).toBe('confirms');
  expect(commitLook('确定', ['确定要保存地址吗？'], true)).toBeNull();
  expect(commitLook('Yes', ['Are you sure you want to cancel your membership?'], true)).toBe('confirms');
  expect(
    commitLook('Remove My Account', ['I wish to remove my account. This action can not be undone.']),
  ).toBe('confirms');
});

test('label, what stands around and an amount together tell what takes money', () => {
  const pays: [label: string, around: string[]][] = [
    ['确认', ['尊享会员 月卡', '合计', '¥68.00']],
    ['立即訂閱', ['每月 NT$290', '將從您的信用卡扣款']],
    ['升级', ['专业版 ¥68/月', '点击后立即从已绑定的银行卡扣款']],
    ['一键升级', ['将使用您保存的付款方式扣除 ¥68.00']],
    ['同意协议并开通', ['首月 ¥6']],
    ['Upgrade', ['$9.99/month', 'Billed to your card ending in 4242']],
    ['Upgrade now', ['We will charge your Visa •••• 4242 $9.99 today.']],
    ['Activate plan', ['Today’s total', '$9.99']],
    ['Confirm upgrade', ['$9.99']],
    ['Agree and subscribe', ['$9.99/month']],
    ['Switch plan', ['You will be charged $4.00 now']],
  ];
  expect(pays.filter(([label, around]) => commitLook(label, around) !== 'pays')).toEqual([]);
  const not: [label: string, around: string[]][] = [
    ['下一步', ['预计下期应付 ¥25.00']],
    ['完成', ['支付成功', '实付 ¥30.00']],
    ['继续', ['取消后不再扣费 ¥25']],
    ['Done', ['Payment successful', 'You paid $9.99']],
    ['Continue', ['Was $19.99, now $9.99']],
    ['Continue', ['You will not be charged $9.99 until May 1.']],
    ['Continue', ['Your plan: $9.99/month', 'Next payment on Dec 1 from your card ending in 4242']],
    ['搜索', ['应付 ¥30']],
    ['Search', ['Total due $9.99']],
    ['返回首页', ['应付 ¥30.00']],
    ['取消', ['应付 ¥30.00']],
    ['升级', ['专业版 ¥68/月']],
    ['Upgrade', ['Visa •••• 4242']],
    ['Apple Pay', ['Total', '$9.99']],
  ];
  expect(not.filter(([label, around]) => commitLook(label, around) !== null)).toEqual([]);
  const labels = [
    'Buy with Apple Pay',
    'Check out with PayPal',
    'Buy with 1-Click',
    'Try for $1',
    '立即付費',
  ];
  expect(labels.filter((label) => commitLook(label) !== 'pays')).toEqual([]);
  const about = [
    '升级说明 ¥15/月',
    'Upgrade guide $9.99',
    'Order status: $20.00 paid',
    'Get started free – $0',
  ];
  expect(about.filter((label) => commitLook(label) !== null)).toEqual([]);
  const ends = ['我已知晓，确认注销账号', '永久注销账号', 'Confirm cancel', '确认取消续费（¥25/月）'];
  expect(ends.filter((label) => commitLook(label) !== 'confirms')).toEqual([]);
});

test('a native dialog is told by its message', () => {
  expect(dialogLook('确定取消每月 ¥25 的自动续费吗？将停止扣款。')).toBe('confirms');
  expect(dialogLook('确认支付 ¥30.00？')).toBe('pays');
  expect(dialogLook('Pay $9.99 now?')).toBe('pays');
  expect(dialogLook('确定要注销账号吗？')).toBe('confirms');
  expect(dialogLook('Really cancel your subscription?')).toBe('confirms');
  expect(dialogLook('要离开此页吗？')).toBeNull();
  expect(dialogLook('Delete this draft?')).toBeNull();
  expect(dialogLook('确定要清空购物车吗？')).toBeNull();
});
