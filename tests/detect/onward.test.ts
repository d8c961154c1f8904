import { expect, test } from '@playwright/test';
import { detectBlockers } from '../../src/detect/detect-blockers.ts';
import { weighWalk } from '../../src/detect/prominence/weigh-walk.ts';
import type { WalkFacts } from '../../src/detect/walk-facts.ts';
import { onwardFlows } from './onward-flows.ts';
import { oneClickUpgrade, toEntry, walkFacing, walkOf } from './walk-of.ts';

/** The same walk as so many repeats. */
function repeated(walk: WalkFacts, repeats: number): WalkFacts[] {
  return Array.from({ length: repeats }, (_, index) => ({
    ...walk,
    head: {
      ...walk.head,
      repeat: index + 1,
      walk: `${walk.head.flow}-${String(index + 1).padStart(3, '0')}`,
    },
  }));
}

test('of a hundred repeats that look alike no more is kept than of two, in any order', () => {
  const many = repeated(walkFacing({ flow: 'upgrade', dialog: ['您将失去当前优惠。'] }), 100);
  const two = onwardFlows(many.slice(0, 2));
  expect(two).toMatchObject([{ flow: 'upgrade', entries: [{ repeat: 1 }] }]);
  expect(two[0]!.strengths.get('LOS-01')).toHaveLength(2);
  expect(onwardFlows(many)).toEqual(two);
  expect(onwardFlows(many.toReversed())).toEqual(two);
});

test('an entry that looks otherwise in one repeat is kept beside the others', () => {
  const deep = toEntry('upgrade', ['我的'], '升级会员');
  deep.show({ url: '/upgraded', main: ['升级成功，立即生效'] }).verb('reached');
  const [other] = repeated(walkOf(deep.ends('done-now')), 1);
  const alike = repeated(oneClickUpgrade(), 3).slice(1);
  const [flow] = onwardFlows([...alike, other!]);
  expect(flow!.entries.map(({ repeat }) => repeat)).toEqual([1, 2]);
  expect(flow!.deepest).toBe(2);
});

test('an exit met and was weighed alike beside two and beside a hundred onward repeats', () => {
  const many = repeated(walkFacing({ flow: 'upgrade', dialog: ['您将失去当前优惠。'] }), 100);
  const walk = walkFacing({ dialog: ['您将失去 12 项会员权益。'], page: ['请拨打客服电话办理。'] });
  const [some, all] = [many.slice(0, 2), many].map(onwardFlows);
  const found = detectBlockers({ walk, onward: all! });
  expect(found.map(({ id }) => id)).toContain('LOS-01');
  expect(found).toEqual(detectBlockers({ walk, onward: some! }));
  expect(weighWalk({ walk, onward: all! })).toEqual(weighWalk({ walk, onward: some! }));
  expect(weighWalk({ walk, onward: all! })).toHaveLength(1);
});
