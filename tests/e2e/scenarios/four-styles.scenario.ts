import { expect, scenario } from 'seesaw';
import { shop } from './shop.ts';

const options = { from: 'premium', to: 'basic' };
const done = /You are on Basic now/;

/** One flow, written by four authors. */
scenario('by-role', shop, ({ exit }) => {
  exit('downgrade', options, async ({ page, walk }) => {
    await page.getByRole('link', { name: 'My plan' }).click();
    await page.getByLabel('Reason').fill('Too dear');
    await page.getByLabel('Plan').selectOption('Basic');
    await page.getByRole('checkbox').check();
    await walk.indicate(() =>
      walk.irreversible({ changes: 'plan' }, () =>
        walk.answer('accept', () => page.getByRole('button', { name: 'Downgrade' }).click()),
      ),
    );
    await walk.reached(page.getByRole('heading', { name: done }));
  });
});

scenario('by-selector', shop, ({ exit }) => {
  exit('downgrade', options, async ({ page, walk }) => {
    await page.click('text=My plan');
    await page.click('input[name=reason]');
    await page.type('input[name=reason]', 'Too dear', { delay: 5 });
    await page.click('select');
    await page.selectOption('select', { label: 'Basic' });
    await page.click('text=I understand');
    page.once('dialog', (dialog) => void dialog.accept());
    await walk.indicate(() => walk.irreversible({ changes: 'plan' }, () => page.click('main button')));
    await walk.reached(() => expect(page.locator('h1')).toHaveText(done));
  });
});

scenario('by-keyboard', shop, ({ exit }) => {
  exit('downgrade', options, async ({ page, walk }) => {
    await page.getByRole('link', { name: 'My plan' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Reason').focus();
    await page.keyboard.type('Too ');
    await page.keyboard.type('dear');
    await page.keyboard.press('Tab');
    await page.getByLabel('Plan').selectOption('Basic');
    await page.getByRole('checkbox').focus();
    await page.keyboard.press('Space');
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Downgrade' }).focus();
    await walk.indicate(() => walk.irreversible({ changes: 'plan' }, () => page.keyboard.press('Enter')));
    await walk.reached(page.getByRole('heading', { name: done }));
  });
});

scenario('by-mouse', shop, ({ exit }) => {
  exit('downgrade', options, async ({ page, walk }) => {
    const at = async (selector: string) => {
      const box = (await page.locator(selector).boundingBox())!;
      return [box.x + box.width / 2, box.y + box.height / 2] as const;
    };
    await page.mouse.click(...(await at('a[href="/plan"]')));
    await page.waitForURL('**/plan');
    await page.mouse.move(...(await at('[name=reason]')));
    await page.mouse.down();
    await page.mouse.up();
    await page.keyboard.insertText('Too dear');
    await page.locator('select').selectOption({ index: 1 });
    await page.mouse.click(...(await at('[type=checkbox]')));
    page.once('dialog', (dialog) => void dialog.accept());
    const button = await at('main button');
    await walk.indicate(() => walk.irreversible({ changes: 'plan' }, () => page.mouse.click(...button)));
    await walk.reached(page.getByRole('heading', { name: done }));
  });
});
