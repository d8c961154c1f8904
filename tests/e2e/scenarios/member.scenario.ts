import { scenario } from 'seesaw';
import { shop } from './shop.ts';

/** Needs an account. */
export default scenario('member', { ...shop, account: 'shop-member' }, ({ onward }) => {
  onward('visit', { from: 'visitor', to: 'visitor' }, async ({ page, walk }) => {
    await page.getByRole('link', { name: 'Account' }).click();
    await walk.reached(page.getByLabel('Phone'));
  });
});
