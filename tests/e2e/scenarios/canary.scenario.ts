import { scenario } from 'seesaw';
import { shop } from './shop.ts';

/** Types a password and a phone number that nobody declared; nothing written may hold them. */
export default scenario('canary', shop, ({ onward }) => {
  onward('register', { from: 'visitor', to: 'member' }, async ({ page, walk }) => {
    await page.getByRole('link', { name: 'Account' }).click();
    await page.getByLabel('Password').fill('canaryPassw0rd!Zx');
    await page.getByLabel('Phone').pressSequentially('13900007777');
    await page.getByRole('button', { name: 'Save' }).click();
    await walk.reached(page.getByRole('heading', { name: 'Saved' }));
  });
});
