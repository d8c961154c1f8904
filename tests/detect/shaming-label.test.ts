import { expect, test } from '@playwright/test';
import { shamingLabel } from '../../src/detect/blockers/shaming-label.ts';
import { button, disabled, link, radio } from '../measure/build-screen.ts';
import { sighted } from './sighted.ts';
import { walkFacing } from './walk-of.ts';

const positives = [
  '残忍拒绝',
  '我不需要省錢',
  '不了，我更喜欢慢速下载',
  '抛弃小伙伴',
  'No thanks, I like paying more',
  'I don’t care about my security',
  'No, I’d rather stay uninformed',
  'Abandon my guild',
];
const nearMisses = [
  '不用了，谢谢',
  '放弃优惠',
  '继续取消',
  '我不需要会员了',
  '残忍的温柔 第 12 集',
  'No thanks',
  'Decline offer',
  'I’d rather cancel',
  'Continue to cancel',
  'I don’t use it any more',
];

for (const label of positives) {
  test(`whoever presses it speaks ill of himself: ${label}`, () => {
    const walk = walkFacing({ dialog: ['再看看？', button('领取优惠'), button(label)] });
    expect(sighted(shamingLabel, walk)).toMatchObject([{ step: 1, quote: label, box: [100, 100, 80, 30] }]);
    expect(sighted(shamingLabel, walkFacing({ dialog: ['Wait', link(label, '/on')] }))).toHaveLength(1);
  });
}

for (const label of nearMisses) {
  test(`a plain answer: ${label}`, () => {
    expect(sighted(shamingLabel, walkFacing({ dialog: ['再看看？', button(label)] }))).toEqual([]);
  });
}

test('the same words in a text, in a list of reasons, or on a button that cannot be pressed are no answer', () => {
  const [label] = positives as [string];
  expect(sighted(shamingLabel, walkFacing({ dialog: [label] }))).toEqual([]);
  expect(sighted(shamingLabel, walkFacing({ dialog: ['原因', radio(label, 'why')] }))).toEqual([]);
  expect(sighted(shamingLabel, walkFacing({ dialog: ['原因', disabled(button(label))] }))).toEqual([]);
});
