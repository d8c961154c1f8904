import { expect, test } from '@playwright/test';
import { button } from '../measure/build-screen.ts';
import { found, toEntry, walkFacing, walkOf } from './walk-of.ts';

const positives = [
  '检测到您正在使用多项会员权益,降级后将无法继续使用,建议您保留当前套餐',
  '您将失去以下权益：',
  '降級後，您的成長值將清零。',
  'You will lose access to offline downloads.',
  'Your saved playlists will be deleted.',
  'You’ll no longer be able to watch in 4K.',
];
const nearMisses = [
  '取消后，您仍可使用会员权益至 2026 年 1 月 5 日。',
  '降级不会影响您的文件，所有数据都会保留。',
  '降级后每月费用由 59 元变为 8 元。',
  'Your files will not be deleted when you downgrade.',
  'After cancelling you keep access until January 5, 2026.',
  'Your subscription has been cancelled. You won’t be charged again.',
  'Your subscription no longer renews.',
];

for (const text of positives) {
  test(`a loss is pointed out: ${text}`, () => {
    const [blocker] = found('LOS-01', walkFacing({ dialog: [text] }));
    expect(blocker).toMatchObject({ severity: 2, step: 1, confidence: 0.6, notCounted: null });
    expect(blocker!.context).toBe(text);
    expect(text.slice(blocker!.offset)).toContain(blocker!.quote);
  });
}

for (const text of nearMisses) {
  test(`no loss is pointed out: ${text}`, () => {
    expect(found('LOS-01', walkFacing({ dialog: [text] }))).toEqual([]);
  });
}

test('a dialog of the browser points it out as well', () => {
  const [blocker] = found('LOS-01', walkFacing({ native: '降级后您将失去 12 项权益，确定吗？' }));
  expect(blocker).toMatchObject({ state: null, box: null, step: 2 });
});

test('the place is the box of the words on the picture of the state that shows them', () => {
  const [blocker] = found('LOS-01', walkFacing({ page: ['您将失去 12 项会员权益。'] }));
  expect(blocker).toMatchObject({ state: 2, box: [0, 100, 800, 20], quote: '您将失去 12 项会员权益' });
});

test('what the page said before the person asked to leave is not said to hold him', () => {
  const text = '没有会员，您将失去 12 项权益。';
  const shows = (before: boolean) => {
    const walk = toEntry('downgrade', [], '会员降级');
    const [home] = walk.screens;
    if (before) home!.blocks.push({ ...home!.blocks[0]!, text });
    walk.show({ url: '/go', main: ['办理', text] });
    return found('LOS-01', walkOf(walk.ends('refused')));
  };
  expect(shows(false)).toHaveLength(1);
  expect(shows(true)).toEqual([]);
});

test('what is said behind the commit control holds nobody any more', () => {
  const walk = toEntry('downgrade', [], '会员降级');
  const confirm = button('提交');
  walk.show({ url: '/go', main: ['办理', confirm] });
  walk.verb('irreversible', () => walk.click(confirm));
  walk.show({ url: '/done', main: ['您将失去 12 项会员权益。'] }).verb('reached');
  expect(found('LOS-01', walkOf(walk.ends('done-now')))).toEqual([]);
});

test('a loss that the upgrade points out as well is no finding', () => {
  const text = '升级后，原套餐的优惠价将失效。';
  const exit = walkFacing({ dialog: ['降级后，优惠价将失效。'] });
  const onward = walkFacing({ flow: 'upgrade', dialog: [text] });
  expect(found('LOS-01', exit, [onward])).toMatchObject([{ notCounted: { why: 'control', by: 'LOS-01' } }]);
});
