import { expect, test } from '@playwright/test';
import { walkShop } from './walk-shop.ts';

test('one flow written in four styles gives equal counts', async ({}, testInfo) => {
  test.setTimeout(180_000);
  const shop = await walkShop(testInfo.outputPath(), ['four-styles']);
  expect(shop.stdout, shop.stderr).toContain('4 passed');
  const walks =
    shop.rows(`SELECT target, outcome, steps, clicks, screens, options, typed_fields, typed_chars, confirmations,
    indicated_steps, indicated_clicks, indicated_screens, after_screens FROM v_walk ORDER BY target`);
  // By hand: link 1/1; field 1/1; select 1/2; box 1/1; button 1/1; answer 1/1. Screens: the plan page and the dialog.
  // The button names the goal and submits the form: from FIRST_INDICATION on, all but the link.
  const counted = {
    outcome: 'done-now',
    steps: 6,
    clicks: 7,
    screens: 2,
    options: 5,
    typed_fields: 1,
    typed_chars: 8,
    confirmations: 1,
    indicated_steps: 5,
    indicated_clicks: 6,
    indicated_screens: 1,
    after_screens: 1,
  };
  expect(walks).toEqual(
    ['by-keyboard', 'by-mouse', 'by-role', 'by-selector'].map((target) => ({ target, ...counted })),
  );
});
