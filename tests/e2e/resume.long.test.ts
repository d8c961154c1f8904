import { expect, test } from '@playwright/test';
import { walkShop } from './walk-shop.ts';

test('a resumed audit asks for no account where nothing is missing', async ({}, testInfo) => {
  test.setTimeout(120_000);
  const walk = (env: Record<string, string>) => walkShop(testInfo.outputPath(), ['member'], [], env);
  const first = await walk({ SEESAW_ACCOUNT_SHOP_MEMBER_USERNAME: 'reader' });
  expect(first.stdout, first.stderr).toContain('1 passed');
  const again = await walk({ SEESAW_RESUME: '1' });
  expect(again.stdout, again.stderr).toContain('1 passed');
  expect(again.rows('SELECT outcome FROM v_walk')).toEqual([{ outcome: 'done-now' }]);
});
