import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { binomialBounds } from '../../src/compare/binomial-bounds.ts';
import { bootstrap } from '../../src/compare/bootstrap.ts';
import { permutationP } from '../../src/compare/permutation-p.ts';
import { randomOf, seedOf } from '../../src/compare/random.ts';

test('10 of 10 is at least 69.2 %, 0 of 10 at most 30.8 % (Clopper and Pearson)', () => {
  expect(binomialBounds(10, 10).low).toBeCloseTo(0.6915, 4);
  expect(binomialBounds(10, 10).high).toBe(1);
  expect(binomialBounds(0, 10).low).toBe(0);
  expect(binomialBounds(0, 10).high).toBeCloseTo(0.3085, 4);
  // Published: 8 of 10, 44.39 % to 97.48 %; 15 of 100, 8.65 % to 23.53 %.
  expect(binomialBounds(8, 10).low).toBeCloseTo(0.4439, 4);
  expect(binomialBounds(8, 10).high).toBeCloseTo(0.9748, 4);
  expect(binomialBounds(15, 100).low).toBeCloseTo(0.0865, 4);
  expect(binomialBounds(15, 100).high).toBeCloseTo(0.2353, 4);
});

test('exact bounds enclose the share, and mirror each other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, share) => {
      const found = Math.round(share * n);
      const { low, high } = binomialBounds(found, n);
      expect(low).toBeLessThanOrEqual(found / n);
      expect(high).toBeGreaterThanOrEqual(found / n);
      expect(binomialBounds(n - found, n).low).toBeCloseTo(1 - high, 9);
    }),
  );
});

test('the smallest p that n walks of a flow can reach: 0.1 with 3, 0.029 with 4, 0.0079 with 5', () => {
  const apart = (n: number): number =>
    permutationP(
      Array.from({ length: n }, (_, i) => i),
      Array.from({ length: n }, (_, i) => 100 + i),
    )!;
  expect(apart(3)).toBeCloseTo(0.1, 9);
  expect(apart(4)).toBeCloseTo(2 / 70, 9);
  expect(apart(5)).toBeCloseTo(2 / 252, 9);
});

test('equal values have p = 1, one value has none, and too many divisions are not tried', () => {
  expect(permutationP([0.1, 0.2, 0.3], [0.3, 0.2, 0.1])).toBe(1);
  expect(permutationP([1], [1, 2, 3])).toBeNull();
  const many = Array.from({ length: 30 }, (_, i) => i);
  expect(permutationP(many, many)).toBeNull();
});

test('p is the same the other way round, and whatever the order of the repeats', () => {
  const values = fc.array(fc.double({ min: 0, max: 20, noNaN: true }), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(values, values, (one, other) => {
      expect(permutationP(other, one)).toBeCloseTo(permutationP(one, other)!, 9);
      expect(permutationP(one.toReversed(), other)).toBeCloseTo(permutationP(one, other)!, 9);
    }),
  );
});

test('a seed gives the same draws for ever: those of Mulberry32', () => {
  // Published for seed 0: 0.2664292, 0.0003297, 0.2232720.
  const random = randomOf(0);
  expect([random(10_000_000), random(10_000_000), random(10_000_000)]).toEqual([2664292, 3297, 2232720]);
  expect(seedOf('xinghe-video desktop-zh downgrade')).toBe(5018);
});

test('draws are whole numbers below the limit, and none is left out', () => {
  const random = randomOf(7);
  const drawn = Array.from({ length: 60_000 }, () => random(6));
  for (let face = 0; face < 6; face += 1) {
    const share = drawn.filter((each) => each === face).length / drawn.length;
    expect(share).toBeGreaterThan(0.16);
    expect(share).toBeLessThan(0.174);
  }
});

test('an interval contains the mean, is as reproducible as its seed, and moves with its values', () => {
  const values = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 3, maxLength: 6 });
  fc.assert(
    fc.property(values, fc.nat(999_999), (each, seed) => {
      const mean = each.reduce((sum, value) => sum + value, 0) / each.length;
      const { low, high } = bootstrap(seed, each);
      expect(low).toBeLessThanOrEqual(mean + 1e-9);
      expect(high).toBeGreaterThanOrEqual(mean - 1e-9);
      expect(bootstrap(seed, each.toReversed())).toEqual({ low, high });
      const moved = bootstrap(
        seed,
        each.map((value) => value + 3),
      );
      expect(moved.low).toBeCloseTo(low + 3, 9);
      expect(moved.high).toBeCloseTo(high + 3, 9);
    }),
    { numRuns: 25 },
  );
});
