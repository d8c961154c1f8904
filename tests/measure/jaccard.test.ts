import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { jaccard, tokensOf } from '../../src/measure/jaccard.ts';

test('Chinese is compared by character bigrams and English by lower-case words', () => {
  expect([...tokensOf('取消续费 Keep my Plan')].sort()).toEqual(
    ['keep', 'my', 'plan', '取消', '消续', '续费'].sort(),
  );
});

test('numbers are all the same', () => {
  expect(jaccard('剩余 15 天', '剩余 4 天')).toBe(1);
  expect(jaccard('pay 30.00 now', 'pay 4.00 now')).toBe(1);
});

test('a bigram never spans two sentences', () => {
  expect(tokensOf('取消。续费').has('消续')).toBe(false);
});

test('texts with nothing in common share nothing, texts without words everything', () => {
  expect(jaccard('降级', '升级')).toBe(0);
  expect(jaccard('', '—')).toBe(1);
  expect(jaccard('', '降级')).toBe(0);
});

test('the order of two texts does not matter, and the share lies between 0 and 1', () => {
  const text = fc.array(fc.constantFrom('取消', '续费', '会员', 'keep', 'plan', ' ', '。', '12'), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const share = jaccard(a.join(''), b.join(''));
      expect(share).toBe(jaccard(b.join(''), a.join('')));
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      expect(jaccard(a.join(''), a.join(''))).toBe(1);
    }),
  );
});
