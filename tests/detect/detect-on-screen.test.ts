import { expect, test } from '@playwright/test';
import { detectOnScreen } from '../../src/detect/detect-on-screen.ts';
import type { Control } from '../../src/model/control.ts';
import { block, button, link, screen, type Content } from '../measure/build-screen.ts';
import { WalkBuilder } from '../measure/build-walk.ts';

const { head } = new WalkBuilder('cancel-renewal').ends('done-now');
const loud: Partial<Control> = { kind: 'filled', box: [300, 400, 160, 48], fontSize: 18, fontWeight: 700 };
const quiet: Partial<Control> = { kind: 'link', box: [480, 410, 60, 20], fontSize: 12 };
const h1 = (text: string) => block(text, { heading: 1 });

function told(title: string, main: Content, layer?: Content): string[] {
  const shown = screen({ url: '/page', main, ...(layer ? { layer } : {}) });
  return detectOnScreen({ ...shown, title }, head).map(({ id, quote }) => `${id} ${quote}`);
}

const leaving: [title: string, main: Content][] = [
  ['取消自动续费', [h1('取消自动续费'), '请慎重考虑', button('返回'), button('确认取消')]],
  ['注销账号', [h1('注销账号'), '本操作需要您确认，请您慎重选择后再提交。', button('确认注销')]],
  ['取消会员', [h1('在您离开之前'), '请确认您要取消的会员：标准会员。', button('返回'), button('确认取消')]],
  ['取消会员', [h1('感谢您一路以来的支持'), '期待再次与您相遇。', button('确认取消')]],
  [
    '关闭自动续费',
    [h1('关闭自动续费？'), '关闭后，会员到期将不再自动扣费。', button('暂不关闭'), button('确认关闭')],
  ],
  ['取消续费', [h1('取消续费'), '取消后将不再自动扣费', button('确认取消')]],
  [
    '降级',
    [h1('降级到标准会员'), '降级后每月 15 元，2026-06-03 起生效。', button('返回'), button('确认降级')],
  ],
  ['取消会员', [h1('取消会员'), '拒绝 Cookie 后，部分功能可能无法使用。', button('确认取消')]],
  ['取消会员', [h1('取消会员'), '您的收藏和历史记录会继续保留。', button('确认取消')]],
  ['如何取消自动续费', [h1('如何取消自动续费？'), '取消后，会员权益在到期前照常使用，到期后不再扣费。']],
  ['取消成功', [h1('取消成功'), '自动续费已关闭，您随时可以重新开通。', link('重新开通', '/again')]],
  [
    'Cancel',
    [
      h1('Before you go'),
      'Please confirm which plan you want to cancel.',
      button('Back'),
      button('Cancel plan'),
    ],
  ],
  ['Cancel', [h1('Before you cancel…'), 'Your plan is paid until June 3.', button('Cancel plan')]],
  [
    'Cancel',
    [h1('We’re sorry to see you go'), 'We hope to see you again soon.', button('Cancel my subscription')],
  ],
  [
    'Cancel',
    [h1('Cancel your plan?'), 'You will not be charged again.', button('Keep plan'), button('Cancel plan')],
  ],
  [
    'Cancel',
    [
      h1('Cancel your plan'),
      'We use cookies. If you decline, some features may not work.',
      button('Cancel plan'),
    ],
  ],
  [
    'Cancel',
    [h1('Cancel your plan'), 'After June 3 your plan goes back to Free.', button('Confirm cancellation')],
  ],
  [
    'Help',
    [h1('How do I cancel my subscription?'), 'You will keep access until the end of the billing period.'],
  ],
  [
    'Done',
    [
      h1('You’ve cancelled'),
      'Changed your mind? You can resubscribe at any time.',
      link('Resubscribe', '/x'),
    ],
  ],
];
for (const [title, main] of leaving)
  test(`nobody is asked to stay or warned: ${main.filter((each) => typeof each === 'string').join(' ')}`, () => {
    expect(told(title, main).filter((each) => /^(?:RET|LOS|SHM|AGT)/.test(each))).toEqual([]);
  });

const others: [what: string, title: string, main: Content, layer?: Content][] = [
  ['the terms of a service', '会员服务协议', [h1('会员服务协议'), '本协议解除后，未使用的权益不予保留。']],
  [
    'the terms of a service',
    'Terms of service | Acme',
    [h1('Terms of service'), 'If you cancel, you may lose access to paid features.'],
  ],
  ['a till', 'Cart', [h1('Your cart'), 'You will lose your reserved seats in 9:58.', button('Checkout')]],
  [
    'a sale',
    'Upgrade to Pro',
    [h1('Upgrade to Pro'), 'Save 20% when you pay annually.', button('Get my discount')],
  ],
  ['a sale', '升级会员', [h1('升级到高级会员'), '首月立减 10 元', button('领取优惠'), button('立即开通')]],
  [
    'a newsletter',
    'Blog',
    ['Blog'],
    [
      block('Wait! Get 10% off your first order', { heading: 2 }),
      button('Get my discount', loud),
      button('No thanks', quiet),
    ],
  ],
  [
    'a notification',
    'App',
    ['Inbox'],
    ['Turn on notifications?', button('Ask me later', loud), button('Decline', quiet)],
  ],
  [
    'an account with its plan and its end',
    'Subscription',
    [h1('Your subscription'), button('Change plan', loud), link('Cancel subscription', '/cancel', quiet)],
  ],
  [
    'an account with its plan and its end',
    '我的会员',
    [h1('我的会员'), button('更换套餐', loud), link('取消自动续费', '/cancel', quiet)],
  ],
];
for (const [what, title, main, layer] of others)
  test(`${what} is no obstacle to leaving: ${title}`, () => {
    expect(told(title, main, layer)).toEqual([]);
  });

test('what asks to stay, warns or diverts is told on a page as before', () => {
  const asks: [text: string, id: string][] = [
    ['请您再考虑一下', 'RET-01'],
    ['请您再慎重考虑，继续保留会员。', 'RET-01'],
    ['取消后无法恢复，请慎重考虑。', 'LOS-01'],
    ['取消后将不再扣费，您将失去 326 首离线歌曲。', 'LOS-01'],
    ['Before you go, how about 50% off for the next 3 months?', 'RET-01'],
    ['Please think it over. We hope to see you again.', 'RET-01'],
    ['You will not be charged again, and you lose your 326 saved songs.', 'LOS-01'],
  ];
  for (const [text, id] of asks)
    expect(
      told('Cancel', [text, button('Cancel plan')]).map((each) => each.slice(0, 6)),
      text,
    ).toEqual([id]);
  for (const [instead, on] of [
    ['Remind me later', 'Cancel subscription'],
    ['Switch to annual billing', 'Continue to cancel'],
    ['稍后提醒我', '确认取消续费'],
  ] as const)
    expect(told('Cancel', [button(instead, loud), link(on, '/x', quiet)]), instead).toContain(
      `RET-02 ${instead}`,
    );
});
