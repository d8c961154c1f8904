import { expect, scenario } from 'seesaw';
import { shop } from './shop.ts';

const budget = JSON.parse(process.env['SHOP_BUDGET'] ?? '{}') as object;

/** One step in, five steps out; the order of the two is that of the test. */
scenario('budget', shop, ({ onward, exit }) => {
  const into = () =>
    onward('upgrade', { from: 'basic', to: 'premium' }, async ({ page, walk }) => {
      await walk.indicate(() => page.getByRole('link', { name: 'Account' }).click());
      await walk.reached(() => expect(page.getByRole('heading', { name: 'Account' })).toBeVisible());
    });
  const out = () =>
    exit('downgrade', { from: 'premium', to: 'basic', budget }, async ({ page, walk }) => {
      await page.getByRole('link', { name: 'My plan' }).click();
      await page.getByLabel('Reason').fill('Too dear');
      await page.getByLabel('Plan').selectOption('Basic');
      await page.getByRole('checkbox').check();
      await walk.indicate(() =>
        walk.irreversible({ changes: 'plan' }, () =>
          walk.answer('accept', () => page.getByRole('button', { name: 'Downgrade' }).click()),
        ),
      );
      await walk.reached(page.getByRole('heading', { name: /You are on Basic now/ }));
    });
  for (const declare of process.env['SHOP_ORDER'] === 'exit first' ? [out, into] : [into, out]) declare();
});
