import { expect, test } from '@playwright/test';
import { codeInBoxes, isBoxOfCode } from '../../src/scenario/code-in-boxes.ts';

test('digits that are typed one by one are a code as soon as there are four of them', () => {
  const typed = codeInBoxes();
  expect([...'48291'].map(typed)).toEqual([null, null, null, '4829', '48291']);
  expect(typed('hello')).toBeNull();
  expect([...'123'].map(typed)).toEqual([null, null, null]);
  expect(typed('')).toBeNull();
  expect([...'12'].map(typed)).toEqual([null, null]);
});

test('a code that is typed into the first of its boxes is told by the box', async ({ page }) => {
  await page.setContent('<input id="box" maxlength="1"><input id="line" maxlength="20">');
  expect(await isBoxOfCode(page.locator('#box'), '482913')).toBe(true);
  expect(await isBoxOfCode(page.locator('#box'), '4')).toBe(false);
  expect(await isBoxOfCode(page.locator('#line'), '482913')).toBe(false);
});
