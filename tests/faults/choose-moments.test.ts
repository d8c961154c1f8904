import { expect, test } from '@playwright/test';
import { chooseMoments } from './choose-moments.ts';
import { faults } from './faults.ts';

test('a seed names its moments, and every kind of fault comes before one comes again', () => {
  const chosen = chooseMoments(200, 1, []);
  expect(chosen).toEqual(chooseMoments(200, 1, []));
  expect(chosen).not.toEqual(chooseMoments(200, 2, []));
  const kinds = Object.keys(faults);
  expect(chosen.slice(0, kinds.length).map(({ kind }) => kind)).toEqual(kinds);
  expect(chosen.filter(({ kind }) => faults[kind].isKill)).toHaveLength(200);
  for (const { moment } of chosen) {
    expect(moment).toBeGreaterThanOrEqual(0);
    expect(moment).toBeLessThan(1);
  }
});
