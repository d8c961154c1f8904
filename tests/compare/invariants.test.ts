import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { compareTarget } from '../../src/compare/compare-target.ts';
import type { ComparedWalk } from '../../src/compare/compared-walk.ts';
import { personRatio } from '../../src/compare/ratio-figures.ts';
import { corners, declared } from '../../src/measure/klm-constants.ts';
import { personTime, type PersonLoad } from '../../src/measure/person-time.ts';
import { blockerIds } from '../../src/model/blocker.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import { exampleMeasured } from '../store/example-walk.ts';
import { exit, found, onward, type Way } from './build-walks.ts';

const runs = { numRuns: 30 };

const blocker = fc
  .record({
    id: fc.constantFrom(...blockerIds),
    severity: fc.integer({ min: 1, max: 5 }),
    counts: fc.boolean(),
  })
  .map(({ id, severity, counts }) =>
    found(id, severity, counts ? {} : { notCounted: { why: 'control', by: id } }),
  );

const way: fc.Arbitrary<Way> = fc
  .record({
    outcome: fc.constantFrom(
      'done-now',
      'done-later',
      'safe-stop',
      'pending-human',
      'refused',
      'blocked',
      'not-found',
    ),
    steps: fc.integer({ min: 1, max: 30 }),
    screens: fc.integer({ min: 0, max: 20 }),
    personS: fc.double({ min: 1, max: 300, noNaN: true }),
    spread: fc.array(fc.double({ min: 0.8, max: 2, noNaN: true }), { minLength: 8, maxLength: 8 }),
    responseMs: fc.integer({ min: 1, max: 30_000 }),
    chatTurns: fc.integer({ min: 0, max: 2 }),
    blockers: fc.array(blocker, { maxLength: 4 }),
  })
  .map(({ spread, ...rest }) => ({
    ...rest,
    corners: spread.map((times) => rest.personS * times),
  })) as fc.Arbitrary<Way>;

const outWays = fc.array(way, { minLength: 1, maxLength: 5 });
const inWays = fc.array(
  way.map((each): Way => ({ ...each, outcome: 'done-now', chatTurns: 0, blockers: [] })),
  { minLength: 1, maxLength: 5 },
);

function compared(walks: readonly ComparedWalk[]): Comparison {
  return compareTarget(walks, 'every').comparisons[0]!;
}

/** Worst last; where the exit is refused there is no letter below. */
const rank = ({ grade }: Comparison): number => 'ABCDE'.indexOf(grade!);

test('the order of the repeats changes nothing but the order of names', () => {
  const nameless = (comparison: Comparison): unknown =>
    JSON.parse(
      JSON.stringify(comparison, (key, value: unknown) =>
        ['walks', 'supplying'].includes(key) && Array.isArray(value)
          ? value.map(String).toSorted((a, b) => (a < b ? -1 : 1))
          : value,
      ),
    );
  const renumbered = (ways: Way[]): ComparedWalk[] =>
    exit(...ways).map((walk, index, all) => {
      const repeat = all.length - index;
      return { ...walk, head: { ...walk.head, repeat } };
    });
  fc.assert(
    fc.property(inWays, outWays, (into, out) => {
      const one = compared([...onward(...into), ...exit(...out)]);
      const other = compared([...renumbered(out), ...onward(...into)].toReversed());
      // Two repeats that are alike may both be the required one.
      const required = { exit: { ...one.exit, required: null }, onward: { ...one.onward!, required: null } };
      expect(
        nameless({ ...other, ...{ exit: { ...other.exit, required: null }, onward: required.onward } }),
      ).toEqual(nameless({ ...one, ...required }));
    }),
    runs,
  );
});

test('more of anything on the exit never gives a better grade', () => {
  const more = fc.record({
    steps: fc.integer({ min: 0, max: 20 }),
    screens: fc.integer({ min: 0, max: 20 }),
    personS: fc.double({ min: 0, max: 100, noNaN: true }),
  });
  fc.assert(
    fc.property(inWays, outWays, more, (into, out, added) => {
      const longer = out.map((each) => ({
        ...each,
        steps: each.steps! + added.steps,
        screens: each.screens! + added.screens,
        personS: each.personS! + added.personS,
        corners: each.corners!.map((seconds) => seconds + added.personS),
      }));
      const before = compared([...onward(...into), ...exit(...out)]);
      const after = compared([...onward(...into), ...exit(...longer)]);
      // An equally long way with fewer screens may become the required one; its steps stay the fewest.
      expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
    }),
    runs,
  );
});

test('one more blocker, in whichever repeat, never gives a better grade', () => {
  fc.assert(
    fc.property(inWays, outWays, blocker, fc.nat(4), (into, out, added, place) => {
      const harder = out.map((each, index) =>
        index === place % out.length ? { ...each, blockers: [...each.blockers!, added] } : each,
      );
      const before = compared([...onward(...into), ...exit(...out)]);
      expect(rank(compared([...onward(...into), ...exit(...harder)]))).toBeGreaterThanOrEqual(rank(before));
    }),
    { numRuns: 80 },
  );
});

test('an exit that ends worse, or that needs a chat besides, never has a better grade', () => {
  const worse = {
    'done-now': 'pending-human',
    'safe-stop': 'pending-human',
    'done-later': 'pending-human',
  } as const;
  fc.assert(
    fc.property(inWays, way, (into, each) => {
      const before = rank(compared([...onward(...into), ...exit(each)]));
      const outcome = worse[each.outcome as keyof typeof worse] ?? 'refused';
      expect(rank(compared([...onward(...into), ...exit({ ...each, outcome })]))).toBeGreaterThanOrEqual(
        before,
      );
      const chat = exit({ ...each, chatTurns: 3 });
      expect(rank(compared([...onward(...into), ...chat]))).toBeGreaterThanOrEqual(before);
    }),
    runs,
  );
});

test('swapping a symmetric pair changes nothing: no effort, an A', () => {
  fc.assert(
    fc.property(inWays, (ways) => {
      const there = compared([...onward(...ways), ...exit(...ways)]);
      expect(there).toMatchObject({
        grade: 'A',
        gradeAlt: null,
        effort: { value: 0, low: 0, high: 0 },
        gates: [],
      });
      expect(there.steps).toMatchObject({ ratio: 1, difference: 0 });
      expect(there.personS).toMatchObject({ ratio: 1, low: 1, high: 1, difference: 0 });
      expect(there.p ?? 1).toBe(1);
    }),
    runs,
  );
});

test('swapping any pair turns its effort round', () => {
  fc.assert(
    fc.property(inWays, inWays, (one, other) => {
      const there = compared([...onward(...one), ...exit(...other)]).effort!;
      const back = compared([...onward(...other), ...exit(...one)]).effort!;
      expect(back.value).toBeCloseTo(-there.value, 9);
      expect(back.low).toBeCloseTo(-there.high, 9);
      expect(back.high).toBeCloseTo(-there.low, 9);
    }),
    runs,
  );
});

test('times on a machine that is slower in everything stand in the same ratio', () => {
  fc.assert(
    fc.property(inWays, inWays, fc.double({ min: 0.1, max: 50, noNaN: true }), (into, out, slower) => {
      const slow = (ways: Way[]): Way[] =>
        ways.map((each) => ({ ...each, responseMs: each.responseMs! * slower }));
      const before = compared([...onward(...into), ...exit(...out)]);
      const after = compared([...onward(...slow(into)), ...exit(...slow(out))]);
      for (const part of ['ratio', 'low', 'high'] as const) {
        const [a, b] = [before.responseMs![part], after.responseMs![part]];
        if (a === null) expect(b).toBeNull();
        else expect(b! / a).toBeCloseTo(1, 9);
      }
      expect(after.grade).toBe(before.grade);
      expect(after.p).toBe(before.p);
    }),
    runs,
  );
});

test('the same walks give the same comparison, whatever the audit is called', () => {
  fc.assert(
    fc.property(inWays, outWays, (into, out) => {
      const walks = [...onward(...into), ...exit(...out)];
      const renamed = walks.map((walk) => ({ ...walk, head: { ...walk.head, audit: 'december' } }));
      expect({ ...compared(renamed), audit: 'november' }).toEqual(compared(walks));
    }),
    { numRuns: 15 },
  );
});

test('every change that is named gives the grade that is named, and a better one', () => {
  fc.assert(
    fc.property(inWays, outWays, (into, out) => {
      const comparison = compared([...onward(...into), ...exit(...out)]);
      for (const { grade } of comparison.wouldChange)
        expect('ABCDE'.indexOf(grade)).toBeLessThan(rank(comparison));
      if (rank(comparison) === 0) expect(comparison.wouldChange).toEqual([]);
    }),
    runs,
  );
});

test('the range of a ratio of predicted times holds for every choice of constants', () => {
  const load: fc.Arbitrary<PersonLoad> = fc.record({
    clicks: fc.integer({ min: 1, max: 30 }),
    texts: fc.constant([]),
    messages: fc.array(
      fc.nat(40).map((cjk) => ({ cjk, words: 0, chars: cjk })),
      { maxLength: 3 },
    ),
    scrolls: fc.constant([]),
    pageChars: fc.nat(5000),
    pageWords: fc.nat(100),
    dialogChars: fc.nat(800),
    dialogWords: fc.nat(50),
  });
  const between = (key: keyof typeof declared.assumed) =>
    fc.double({
      min: Math.min(declared.fastest[key], declared.slowest[key]),
      max: Math.max(declared.fastest[key], declared.slowest[key]),
      noNaN: true,
    });
  const constants = fc.record({
    zhCharsPerMinute: between('zhCharsPerMinute'),
    pageShareRead: between('pageShareRead'),
    keysPerHan: between('keysPerHan'),
  });
  const measured = (each: PersonLoad) =>
    exampleMeasured({
      personS: personTime(each),
      personSCorners: corners.map((corner) => personTime(each, corner)),
    });
  fc.assert(
    fc.property(load, load, constants, (own, other, chosen) => {
      const { low, high } = personRatio(measured(own), measured(other))!;
      const ratio = personTime(own, chosen) / personTime(other, chosen);
      expect(ratio).toBeGreaterThanOrEqual(low! - 1e-9);
      expect(ratio).toBeLessThanOrEqual(high! + 1e-9);
    }),
  );
});
