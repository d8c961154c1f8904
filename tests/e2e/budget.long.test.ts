import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { walkShop } from './walk-shop.ts';

test.describe.configure({ timeout: 120_000 });

const file = ['budget.scenario.ts'];
const onlyOne = ['--workers', '1'];

test('an exit that ends before its onward flow is judged at the end of that', async ({}, info) => {
  const { code, stdout } = await walkShop(info.outputPath('shop'), file, [...onlyOne, '--reporter', 'list'], {
    SHOP_ORDER: 'exit first',
    SHOP_BUDGET: JSON.stringify({ grade: 'B' }),
  });
  expect(code).toBe(1);
  expect(stdout).toMatch(/✘.* upgrade/);
  expect(stdout).toContain('1 passed');
  expect(stdout).toMatch(/downgrade of .* is over its budget\s+grade: D, at most B allowed/);
  expect(stdout).toMatch(/over it on: Plan · http/);
  const source = readFileSync(new URL('scenarios/budget.scenario.ts', import.meta.url), 'utf8');
  const line = source.split('\n').findIndex((text) => text.includes("exit('downgrade'")) + 1;
  expect(stdout, 'the place is that of the exit').toContain(`budget.scenario.ts:${line}:1`);
});

test('an exit within its budget passes', async ({}, info) => {
  // Its one blocker is the reason that has to be written.
  const { code, stdout } = await walkShop(info.outputPath('shop'), file, onlyOne, {
    SHOP_BUDGET: JSON.stringify({ steps: 6, clicks: 9, screens: 2, doublings: 3, grade: 'D', blockers: 1 }),
  });
  expect(code, stdout).toBe(0);
});
