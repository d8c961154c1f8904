import { expect, test } from '@playwright/test';
import { doublings } from '../../src/measure/doublings.ts';

test('a minute in and twenty minutes out are 4.3 doublings, as The Economist’s reader had them', () => {
  expect(doublings(1, 20).toFixed(1)).toBe('4.3');
});

test('the anchors of the specification come out: Roach Motel 0.49 in Europe, Iliad 1.58 and 2.58', () => {
  expect(doublings(3.5, 4.9).toFixed(2)).toBe('0.49');
  expect(doublings(2, 6).toFixed(2)).toBe('1.58');
  expect(doublings(1, 6).toFixed(2)).toBe('2.58');
});

test('equal effort is 0, and an easier exit is below it', () => {
  expect(doublings(7, 7)).toBe(0);
  expect(doublings(4, 2)).toBe(-1);
});
