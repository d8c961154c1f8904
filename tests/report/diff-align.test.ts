import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { align } from '../../src/report/diff/align.ts';
import { changedParts } from '../../src/report/diff/page/changed-parts.ts';

const isSame = (one: string, other: string) => (one === other ? 1 : 0);
const aligned = (a: string, b: string) => align([...a], [...b], isSame, (letter) => letter);
const shown = (a: string, b: string) => aligned(a, b).map(([i, j]) => [a[i ?? -1] ?? '', b[j ?? -1] ?? '']);
const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

test('what is the same stands together, what came or went alone, in the order of both', () => {
  expect(shown('abc', 'abxc')).toEqual([
    ['a', 'a'],
    ['b', 'b'],
    ['', 'x'],
    ['c', 'c'],
  ]);
  expect(shown('ab', 'xy')).toEqual([
    ['a', ''],
    ['b', ''],
    ['', 'x'],
    ['', 'y'],
  ]);
  expect(shown('', '')).toEqual([]);
});

test('every element stands in it once, in order, whatever the two are', () => {
  fc.assert(
    fc.property(letters, letters, (a, b) => {
      const pairs = aligned(a, b);
      expect(pairs.flatMap(([i]) => i ?? [])).toEqual([...a].map((_, index) => index));
      expect(pairs.flatMap(([, j]) => j ?? [])).toEqual([...b].map((_, index) => index));
      for (const [i, j] of pairs) if (i !== null && j !== null) expect(a[i]).toBe(b[j]);
    }),
  );
});

test('exchanging the two exchanges the sides and nothing else', () => {
  const together = (a: string, b: string) => aligned(a, b).filter(([i, j]) => i !== null && j !== null);
  fc.assert(
    fc.property(letters, letters, (a, b) => {
      expect(together(a, b)).toEqual(together(b, a).map(([i, j]) => [j, i]));
    }),
  );
});

test('as much as can be stands together', () => {
  const longest = (a: string, b: string): number =>
    a === '' || b === ''
      ? 0
      : a[0] === b[0]
        ? 1 + longest(a.slice(1), b.slice(1))
        : Math.max(longest(a.slice(1), b), longest(a, b.slice(1)));
  fc.assert(
    fc.property(letters, letters, (a, b) => {
      expect(aligned(a, b).filter(([i, j]) => i !== null && j !== null)).toHaveLength(longest(a, b));
    }),
  );
});

test('of a text that was put otherwise the other words are marked, numbers and dates as a whole', () => {
  const { a, b } = changedParts('每月 25.00 元，至 2026-12-31', '每月 30.00 元，至 2026-12-31');
  expect(a).toEqual([
    { text: '每月 ', isOther: false },
    { text: '25.00', isOther: true },
    { text: ' 元，至 2026-12-31', isOther: false },
  ]);
  expect(b[1]).toEqual({ text: '30.00', isOther: true });
});

test('the pieces of a text are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      const pieces = changedParts(a, b);
      expect(pieces.a.map(({ text }) => text).join('')).toBe(a);
      expect(pieces.b.map(({ text }) => text).join('')).toBe(b);
    }),
  );
});
