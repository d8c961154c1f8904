import { expect, test } from '@playwright/test';
import { isAway } from '../../src/lexicon/is-away.ts';

const away = {
  zh: [
    ...[
      '支付',
      '确认支付 ¥30.00',
      '立即开通',
      '開通會員',
      '立即购买',
      '升级',
      '升级会员',
      '一键升级',
      '立即续费',
    ],
    ...[
      '续费',
      '免费领取会员',
      '开始试用',
      '加入购物车',
      '同意协议',
      '确认',
      '提交申请',
      '删除历史记录',
      '保存',
    ],
    ...['取消', '取消自动续费', '申请退款', '注销账号', '退出登录', '退出', '登出', '切换账号', '提交订单'],
  ],
  en: [
    ...[
      'Pay now',
      'Buy now',
      'Checkout',
      'Place order',
      'Upgrade',
      'Upgrade to Premium',
      'Subscribe',
      'Go Premium',
    ],
    ...[
      'Start free trial',
      'Renew',
      'Claim offer',
      'I agree',
      'Accept all',
      'Confirm',
      'Submit',
      'Save changes',
    ],
    ...[
      'Delete account',
      'Remove device',
      'Cancel',
      'Cancel subscription',
      'Switch to Basic',
      'Request a refund',
    ],
    ...['Log out', 'Sign out', 'Switch account', 'Add to cart'],
  ],
};
const harmless = {
  zh: [
    ...[
      '支付记录',
      '支付方式',
      '支付设置',
      '购买记录',
      '续费管理',
      '自动续费',
      '自动续费管理',
      '已开通服务',
      '会员中心',
    ],
    ...[
      '套餐升级',
      '查看套餐',
      '业务办理',
      '退款规则',
      '如何取消自动续费',
      '怎么退款?',
      '用户协议',
      '账户安全',
    ],
    ...['我的', '设置', '更多', '客服', '帮助中心', '订单', '关闭'],
  ],
  en: [
    ...[
      'Payment methods',
      'Billing',
      'Order history',
      'Plans',
      'Change plan',
      'Upgrade options',
      'Subscriptions',
    ],
    ...[
      'Manage subscription',
      'Membership',
      'How do I cancel?',
      'Refund policy',
      'Account settings',
      'My orders',
    ],
    ...['Help', 'Get help', 'More', 'Privacy', 'Go to settings', 'Purchases', 'About your trial'],
  ],
};

for (const language of ['zh', 'en'] as const) {
  test(`a search keeps away from what binds (${language})`, () => {
    expect(away[language].filter((label) => !isAway(label))).toEqual([]);
  });

  test(`a search may open what only informs or leads on (${language})`, () => {
    expect(harmless[language].filter((label) => isAway(label))).toEqual([]);
  });
}
