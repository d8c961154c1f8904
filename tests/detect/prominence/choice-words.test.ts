import { expect, test } from '@playwright/test';
import {
  consentOf,
  saysDecline,
  saysLeave,
  saysStay,
  saysTake,
} from '../../../src/detect/prominence/choice-words.ts';

const exits = ['downgrade', 'cancel-renewal', 'refund', 'delete-account'];

test('staying is told by its label', () => {
  for (const label of [
    ...[
      '保留会员',
      '再想想',
      '我再考虑一下',
      '继续使用',
      '不取消了',
      '暂不降级',
      '放弃取消',
      '領取優惠並留下',
      '暂停会籍',
    ],
    ...['点错了', '领取 5 折并留下', '维持现状', '接受 30 元红包'],
    ...[
      'Keep my plan',
      'Stay subscribed',
      'Never mind',
      "Don't cancel",
      'Pause my membership',
      'Accept offer',
    ],
    ...['Get 50% off', 'I changed my mind', 'Continue enjoying Premium', 'Keep Premium'],
  ])
    expect(saysStay(label), label).toBe(true);
});

test('what may mean either, and what goes on all the same, does not stay', () => {
  for (const label of [
    ...['取消', '返回', '关闭', '确定', '稍后再说', '以后再说', '不用了', '继续', '下一步', '提交'],
    ...[
      '不保留，下一页',
      '放弃优惠',
      '不需要优惠',
      '仍要降级',
      '继续取消',
      '残忍拒绝',
      '不再考虑',
      '确认退订',
    ],
    ...[
      'Cancel',
      'Back',
      'Close',
      'Not now',
      'No thanks',
      'Continue',
      'Skip',
      'OK',
      'Keep shopping',
      'Stay signed in',
    ],
    ...[
      "I don't want to keep it",
      'Continue to cancel',
      'Cancel anyway',
      'Decline offer',
      'Give up my benefits',
    ],
  ])
    expect(saysStay(label), label).toBe(false);
});

test('leaving is told by the act, or by saying no to what would keep one', () => {
  for (const label of [
    ...['确认取消续费', '仍要降级', '放弃优惠', '不保留，下一页', '申请退款', '注销账号', '继续取消'],
    ...['Cancel subscription', 'Decline offer', 'Continue to cancel', 'Downgrade', 'Delete my account'],
  ])
    expect(saysLeave(label, exits), label).toBe(true);
  for (const label of [
    '保留会员',
    '不取消了',
    '取消',
    '关闭',
    'Keep my plan',
    "Don't cancel",
    'Cancel',
    'Back',
  ])
    expect(saysLeave(label, exits), label).toBe(false);
});

test('taking and not taking an offer are told by their labels', () => {
  for (const label of [
    '立即开通',
    '升级会员',
    '领取优惠',
    '免费试用',
    'Upgrade now',
    'Start free trial',
    'Get Premium',
  ])
    expect([saysTake(label), saysDecline(label)], label).toEqual([true, false]);
  for (const label of [
    '暂不需要',
    '以后再说',
    '不了',
    '残忍拒绝',
    'No, thanks',
    'Not now',
    'Maybe later',
    'Skip',
  ])
    expect([saysTake(label), saysDecline(label)], label).toEqual([false, true]);
  for (const label of ['返回', '取消', '确定', '开具发票', 'Cancel', 'Continue', 'Later releases'])
    expect([saysTake(label), saysDecline(label)], label).toEqual([false, false]);
});

test('a consent is the whole label', () => {
  for (const label of [
    '接受全部',
    '全部接受',
    '同意',
    '同意并继续',
    '允许所有 Cookie',
    'Accept all',
    'I agree',
    'Accept all cookies',
    'Accept additional cookies',
  ])
    expect(consentOf(label), label).toBe('accept');
  for (const label of [
    ...['拒绝', '全部拒绝', '不同意并退出', '仅必要', '只允许必要的 Cookie', '拒绝非必要 Cookie'],
    ...[
      'Reject all',
      'Decline',
      'Only necessary cookies',
      'Essential only',
      'Reject additional cookies',
      '暂不同意',
      'Continue without accepting',
    ],
  ])
    expect(consentOf(label), label).toBe('refuse');
  for (const label of [
    '同意书',
    '《用户协议》',
    '接受邀请的好友',
    'Accept the invitation',
    'Cookie settings',
    'Manage',
  ])
    expect(consentOf(label), label).toBeNull();
});
