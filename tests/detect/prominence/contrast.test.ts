import { expect, test } from '@playwright/test';
import { contrast } from '../../../src/detect/prominence/contrast.ts';

test('contrast is that of WCAG, whichever of the two is lighter', () => {
  expect(contrast([0, 0, 0, 1], [255, 255, 255, 1])).toBe(21);
  expect(contrast([255, 255, 255, 1], [0, 0, 0, 1])).toBe(21);
  expect(contrast([118, 118, 118, 1], [255, 255, 255, 1])).toBeCloseTo(4.54, 2);
  expect(contrast([119, 119, 119, 1], [255, 255, 255, 1])).toBeCloseTo(4.48, 2);
  expect(contrast([9, 9, 9, 1], [9, 9, 9, 1])).toBe(1);
});

test('what shines through is mixed with the ground first', () => {
  expect(contrast([0, 0, 0, 0.5], [255, 255, 255, 1])).toBeCloseTo(
    contrast([127.5, 127.5, 127.5, 1], [255, 255, 255, 1]),
    6,
  );
  expect(contrast([0, 0, 0, 0], [255, 255, 255, 1])).toBe(1);
});
