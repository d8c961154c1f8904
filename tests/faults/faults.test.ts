import { expect, test } from '@playwright/test';
import { chooseMoments } from './choose-moments.ts';
import { faults } from './faults.ts';
import { expectSurvived } from './expect-survived.ts';

test.skip(process.platform !== 'linux', 'processes are told apart by /proc');

test('kill -9 of everything costs what was in flight, and --resume makes the audit what it would have been', async () => {
  await expectSurvived([{ kind: 'kill -9 group', moment: 0.6 }]);
});

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
