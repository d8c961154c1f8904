import { expect, test } from '@playwright/test';
import { detectBlockers } from '../../src/detect/detect-blockers.ts';
import type { FoundBlocker } from '../../src/model/blocker.ts';
import { onwardFlows } from './onward-flows.ts';
import { walkFacing } from './walk-of.ts';

const walk = walkFacing({ page: ['降低套餐须本人拨打 10086 转人工办理。'], outcome: 'pending-human' });
const standing = (found: readonly FoundBlocker[], id: string) =>
  found.find((each) => each.id === id)?.notCounted;

test('what a rejected blocker would have absorbed counts by itself', () => {
  const before = detectBlockers({ walk, onward: [] });
  expect(standing(before, 'CHN-02')).toBeNull();
  expect(standing(before, 'CHN-01')).toEqual({ why: 'absorbed', by: 'CHN-02' });

  const after = detectBlockers({ walk, onward: [], isRejected: ({ id }) => id === 'CHN-02' });
  expect(standing(after, 'CHN-02')).toEqual({ why: 'rejected', by: null });
  expect(standing(after, 'CHN-01')).toBeNull();
});

test('what the onward flow has too is not counted for that reason, whatever a person said', () => {
  const loss = ['您将失去当前优惠，请再考虑一下。'];
  const onward = onwardFlows([walkFacing({ flow: 'upgrade', dialog: loss })]);
  const found = detectBlockers({ walk: walkFacing({ dialog: loss }), onward, isRejected: () => true });
  expect(standing(found, 'LOS-01')?.why).toBe('control');
});
