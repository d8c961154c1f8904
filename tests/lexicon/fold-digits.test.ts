import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { foldDigits } from '../../src/lexicon/fold-digits.ts';

test('a number that changes daily folds to one zero, whatever its length', () => {
  expect(foldDigits('余额 ¥999.00')).toBe(foldDigits('余额 ¥1,000.00'));
  expect(foldDigits('剩余 9 天')).toBe(foldDigits('剩余 10 天'));
  expect(foldDigits('还剩 ０９:５９')).toBe('还剩 0:0');
  expect(foldDigits('Order 20261122-0007')).toBe('Order 0-0');
  expect(foldDigits('12,345,678 users')).toBe('0 users');
});

test('words that contain numerals stay', () => {
  expect(foldDigits('一键升级')).toBe('一键升级');
  expect(foldDigits('第三方服务')).toBe('第三方服务');
  expect(foldDigits('步骤①')).toBe('步骤①');
  expect(foldDigits('one more step')).toBe('one more step');
});

test('a list of numbers stays a list', () => {
  expect(foldDigits('1,2,3')).toBe('0,0,0');
});

test('folding twice changes nothing', () => {
  const text = fc.string({ unit: fc.constantFrom(...'0123456789０９,., 年月x') });
  fc.assert(
    fc.property(text, (value) => foldDigits(foldDigits(value)) === foldDigits(value)),
    { numRuns: 5000 },
  );
});
