import { expect, test } from '@playwright/test';
import { detectBlockers } from '../../src/detect/detect-blockers.ts';
import { blockerIds } from '../../src/model/blocker.ts';
import { mutations } from '../../src/testbed/apps/plain/mutations.ts';
import { onwardFlows } from '../detect/onward-flows.ts';
import { isRecorded, recordedWalks } from './mutations/recorded.ts';
import { variants } from './mutations/variants.ts';

test('every blocker has a mutation that raises it and one that only looks like it', () => {
  const raised = new Set(mutations.flatMap(({ raises }) => raises));
  const missed = new Set(mutations.flatMap(({ nearMissOf }) => nearMissOf));
  expect(blockerIds.filter((id) => !raised.has(id))).toEqual([]);
  expect(blockerIds.filter((id) => !missed.has(id))).toEqual([]);
});

test('what is no obstacle raises no more than what it stands upon', () => {
  const nothing = new Set(
    mutations
      .filter(({ talk, nearMissOf }) => !talk && nearMissOf.length > 0)
      .flatMap(({ raises }) => raises),
  );
  expect([...nothing]).toEqual([]);
  for (const { id, talk, nearMissOf, raises } of mutations) {
    if (talk && nearMissOf.length > 0) expect([...raises], id).toEqual(['ENT-01', 'CHN-01']);
  }
});

for (const variant of variants.filter(isRecorded)) {
  test(`each mutation raises exactly its declared blockers, judged again from its recorded walks (${variant})`, () => {
    const recorded = recordedWalks(variant);
    const found = mutations.map(({ id }) => {
      const walks = recorded.get(`plain-${id}`) ?? [];
      const exit = walks.find(({ head }) => head.direction === 'exit');
      const onward = onwardFlows(walks.filter(({ head }) => head.direction === 'onward'));
      if (!exit || onward.length === 0) return { id, raises: 'not recorded' };
      const counted = detectBlockers({ walk: exit, onward }).filter(({ notCounted }) => notCounted === null);
      return { id, raises: [...new Set(counted.map((each) => each.id))].toSorted().join(' ') };
    });
    expect(found).toEqual(mutations.map(({ id, raises }) => ({ id, raises: raises.toSorted().join(' ') })));
  });
}
