import { expect, test } from '@playwright/test';
import { wallOf, type Wall } from '../../src/lexicon/wall-of.ts';

const walls: Record<Wall, string[]> = {
  'bot-wall': [
    ...[
      '请完成安全验证',
      '请先完成人机验证',
      '向右滑动滑块填充拼图',
      '请依次点击图中的文字',
      '请证明您不是机器人',
    ],
    ...['访问过于频繁，请稍后再试', '检测到您的网络环境异常', '您的访问被拦截', '您的請求存在風險，已被攔截'],
    ...[
      'Just a moment…',
      'Verify you are human by completing the action below.',
      'Access denied',
      'I’m not a robot',
    ],
    ...['403 Forbidden', '访问验证'],
    ...['Pardon Our Interruption', 'Too many requests', 'Press & Hold to confirm', 'Checking your browser'],
  ],
  'session-expired': [
    ...['登录已过期，请重新登录', '会话已过期', '登錄已失效', '您的账号已在其他设备登录', '请重新登录'],
    ...['登入逾時，請重新登入', '您已被登出', '您的帳號在其他裝置登入', '您的账号在另一设备登录'],
    ...['Your session has expired. Please sign in again.', 'You have been logged out', 'Session timed out'],
  ],
  unavailable: [
    ...['系统维护中', '网站正在维护，请稍后访问', '服务暂时不可用'],
    ...['503 Service Temporarily Unavailable', 'Down for scheduled maintenance', '502 Bad Gateway'],
  ],
};

for (const [wall, texts] of Object.entries(walls)) {
  test(`texts of ${wall} are recognised`, () => {
    expect(texts.filter((text) => wallOf(text) !== wall)).toEqual([]);
  });
}

test('demands on a person and answers to a person are no walls', () => {
  const texts = [
    ...[
      '请输入短信验证码',
      '安全验证',
      '请完成身份验证',
      '账户安全',
      '输入登录密码',
      '退出登录',
      '验证您的手机号',
    ],
    ...[
      '系统繁忙，请稍后再试',
      '操作过于频繁，本月已变更过套餐',
      '会员已过期',
      '优惠券已过期',
      '拒绝访问位置信息',
    ],
    ...['在其他设备上登录即可观看', '403 Forbidden Street, Springfield', '登入後享優惠'],
    ...['维护会员权益', '为什么需要完成安全验证？', '系统将于周日凌晨进行系统维护'],
    ...[
      'Sign in',
      'Log in to continue',
      'Two-step verification',
      'Enter the code we sent you',
      'Verify your email',
    ],
    ...['Your membership has expired', 'Your trial has ended', 'Just a moment of your time? Take our survey'],
    'We block bots with a CAPTCHA if you sign in too often',
  ];
  expect(texts.filter((text) => wallOf(text) !== null)).toEqual([]);
});

test('a long text speaks about walls and is none', () => {
  expect(wallOf(`请完成安全验证。${'这是一篇帮助文章。'.repeat(60)}`)).toBeNull();
  expect(wallOf('')).toBeNull();
});
