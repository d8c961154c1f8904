import { expect, test } from '@playwright/test';
import { button } from '../measure/build-screen.ts';
import { found, toEntry, walkFacing, walkOf } from './walk-of.ts';

const positives = [
  '建议您保留当前套餐',
  '先别走！送您 30 天会员，留下来继续看吧。',
  '親愛的用戶，建議您保留原方案，我們將贈送您 3 個月折扣。',
  'Before you go, how about 50% off for the next 3 months?',
  'Pause your subscription for up to 90 days instead.',
  'We recommend that you keep your current plan.',
];
const nearMisses = [
  '邀请好友，送您7天会员。',
  '降级后每月费用由 59 元变为 8 元。',
  '取消订单后，优惠券将退回您的账户。',
  'Invite a friend and get a free month.',
  'From next month you pay $4.99.',
  'You can downgrade now or at the end of your billing period, it’s up to you.',
];

for (const text of positives) {
  test(`the person is asked to stay: ${text}`, () => {
    const [blocker] = found('RET-01', walkFacing({ dialog: [text] }));
    expect(blocker).toMatchObject({ severity: 2, step: 1, context: text, notCounted: null });
  });
}

for (const text of nearMisses) {
  test(`nobody is asked to stay: ${text}`, () => {
    expect(found('RET-01', walkFacing({ dialog: [text] }))).toEqual([]);
  });
}

test('a button that takes an offer is one, a button that keeps things as they are is not', () => {
  const place = (label: string) => walkFacing({ dialog: ['会员降级', button(label)] });
  expect(found('RET-01', place('立减 20 元，留下'))).toHaveLength(1);
  expect(found('RET-01', place('Stay and save 40%'))).toHaveLength(1);
  expect(found('RET-01', place('保留当前套餐'))).toEqual([]);
  expect(found('RET-01', place('Keep my plan'))).toEqual([]);
});

test('another plan is no diversion where it is what the person asked for', () => {
  const text = '不如试试降级到 19 元的轻享套餐。';
  expect(found('RET-01', walkFacing({ flow: 'downgrade', page: [text] }))).toEqual([]);
  expect(found('RET-01', walkFacing({ flow: 'cancel-renewal', page: [text] }))).toHaveLength(1);
});

test('a discount on the way in sells, and is no control for one on the way out', () => {
  const exit = walkFacing({ dialog: ['为您申请到 5 折续费优惠'] });
  const onward = walkFacing({ flow: 'upgrade', dialog: ['为您申请到 5 折续费优惠'] });
  expect(found('RET-01', exit, [onward])).toMatchObject([{ notCounted: null }]);
});

test('a plea on both ways is the same for both', () => {
  const exit = walkFacing({ dialog: ['请再考虑一下。'] });
  const onward = walkFacing({ flow: 'upgrade', dialog: ['请再考虑一下。'] });
  expect(found('RET-01', exit, [onward])).toMatchObject([{ notCounted: { why: 'control' } }]);
});

test('every screen that asks is a place of its own', () => {
  const walk = walkFacing({ page: ['建议您保留当前套餐'], native: '真的要走？再考虑一下吧。' });
  expect(found('RET-01', walk).map((each) => each.step)).toEqual([1, 2]);
});

test('what stands beside a chat that opens is not said anew', () => {
  const walk = toEntry('downgrade', [], '会员降级');
  const main = ['办理', '建议您保留当前套餐'];
  const open = button('在线客服');
  walk.show({ url: '/go', main: [...main, open] }).click(open);
  const field = button('输入', { chat: true, role: 'textbox', tag: 'textarea' });
  const send = button('发送', { chat: true });
  walk.show({ url: '/go', main: [...main, open, field, send], chatOpen: true });
  walk.fill(field, '降级').click(send).says('请稍候');
  expect(found('RET-01', walkOf(walk.ends('pending-human')))).toMatchObject([{ step: 1 }]);
});
