import { expect, test } from '@playwright/test';
import { chooseMoments } from './choose-moments.ts';
import { faults } from './faults.ts';
import { tryFault, walkUndisturbed } from './try-fault.ts';

test.skip(process.platform !== 'linux', 'processes are told apart by /proc');

test('kill -9 of everything and a full disk cost what was in flight, and --resume makes the audit what it would have been', async () => {
  test.setTimeout(600_000);
  // All three at the same time; about so often writes an audit of one repeat.
  const undisturbed = walkUndisturbed(1);
  const like = { repeat: 1, writes: 1200, expected: undisturbed.then(({ expected }) => expected) };
  const [tried] = await Promise.all([
    Promise.all([tryFault('kill -9 group', 0.6, like), tryFault('disk full', 0.4, like)]),
    undisturbed,
  ]);
  for (const { kind, happened, troubles } of tried) {
    expect(happened, `${kind}: the audit came to the moment`).toBe(true);
    expect(troubles, kind).toEqual([]);
  }
});

test('a seed names its moments, and every kind of fault comes before one comes again', () => {
  const chosen = chooseMoments(200, 1, []);
  expect(chosen).toEqual(chooseMoments(200, 1, []));
  expect(chosen).not.toEqual(chooseMoments(200, 2, []));
  const kinds = Object.keys(faults);
  expect(chosen.slice(0, kinds.length).map(({ kind }) => kind)).toEqual(kinds);
  expect(chosen.filter(({ kind }) => faults[kind]!.isKill)).toHaveLength(200);
  for (const { moment } of chosen) {
    expect(moment).toBeGreaterThanOrEqual(0);
    expect(moment).toBeLessThan(1);
  }
});
