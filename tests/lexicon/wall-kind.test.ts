import { expect, test } from '@playwright/test';
import { wallKind, type WallKind } from '../../src/lexicon/wall-kind.ts';

const told: Record<WallKind, readonly string[]> = {
  challenge: [
    '请完成安全验证',
    '拖动下方滑块完成拼图',
    'Verify you are human',
    'Just a moment...',
    'Please complete the captcha',
  ],
  'rate-limit': ['访问过于频繁，请稍后再试', '请求过于频繁', 'Too many requests', 'Rate limit exceeded'],
  maintenance: [
    '系统维护中，请稍后访问',
    '网站正在升级维护，预计 6:00 恢复',
    "We're down for scheduled maintenance",
    'This site is under maintenance',
  ],
  unavailable: ['服务暂时不可用', '503 Service Unavailable', 'Bad Gateway'],
  'session-expired': ['登录已过期，请重新登录', 'Your session has expired', '您的账号已在其他设备登录'],
};

for (const [kind, texts] of Object.entries(told))
  test(`${kind}: is told by its words in both languages`, () => {
    expect(texts.filter((text) => wallKind(text) !== kind)).toEqual([]);
  });

test('what sells, explains or announces such things, and what answers a person, is none', () => {
  const texts = [
    'Maintenance plans from $9 a month',
    'Our car is under maintenance contract until May',
    'Cars under maintenance plan get free checks',
    '汽车维护套餐 199 元起',
    '空调维护保养，上门服务',
    '设备维护中的常见问题',
    '客户关系维护中心',
    'Too many requests for this class? Join the waiting list',
    'Rate limits per plan: 100 requests a minute',
    'Why do I have to verify that I am human?',
    '系统将于周日 2:00 维护',
    '为保护您的账号安全，建议定期修改密码',
    '购买会员',
    '取消自动续费',
    'Your plan renews on 12 December',
    'Session replay is included in the Pro plan',
  ];
  expect(texts.filter((text) => wallKind(text) !== null)).toEqual([]);
});
