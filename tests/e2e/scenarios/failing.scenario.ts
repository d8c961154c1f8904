import { scenario } from 'seesaw';
import { shop } from './shop.ts';

/** As from an account: the source itself, which Playwright prints, does not hold them. */
const password = ['canary', 'Passw0rd!Zx'].join('');
const phone = ['139', '0000', '7777'].join('');

/** Breaks on a page that shows a phone number, while typing a password: Playwright's own files must hold neither. */
export default scenario('failing', shop, ({ onward }) => {
  onward('register', { from: 'visitor', to: 'member' }, async ({ page, walk }) => {
    await page.getByRole('link', { name: 'Account' }).click();
    await page.getByLabel('Phone').fill(phone);
    await page.getByLabel('Password').fill(password);
    await page.getByLabel('Password').and(page.getByText(password)).click({ timeout: 500 });
    await walk.reached(page.getByRole('heading', { name: 'Saved' }));
  });
});
