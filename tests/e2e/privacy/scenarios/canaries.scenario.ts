import { expect, test } from '@playwright/test';
import { scenario } from 'seesaw';

/** As from an account: what is private stands in no source. */
const c = JSON.parse(process.env['CANARIES'] ?? '{}') as Record<string, string>;

const site = {
  name: { zh: '雀园', en: 'Bird Garden' },
  sector: 'shopping',
  origin: process.env['CANARY_SITE'] ?? 'http://127.0.0.1:1',
  account: 'canary',
};

export default scenario('canaries', site, ({ onward, exit }) => {
  onward('register', { from: 'visitor', to: 'member' }, async ({ page, walk, account }) => {
    await page.getByRole('link', { name: '注册' }).click();
    await page.getByLabel('用户名').fill(account.username);
    await page.getByLabel('密码', { exact: true }).fill(c['typedPassword']!);
    await page.getByRole('button', { name: '显示' }).click();
    await page.getByLabel('确认密码').fill(c['eyePassword']!);
    await page.getByRole('button', { name: '看旧的' }).click();
    await page.getByLabel('短信').fill(c['code']!);
    const boxes = page.locator('input[maxlength="1"]');
    for (const [index, digit] of [...c['boxedCode']!].entries()) await boxes.nth(index).fill(digit);
    await page.getByLabel('卡号').pressSequentially(c['card']!);
    await page.getByLabel('CVV').fill('739');
    await page.getByLabel('有效期').fill(c['expiry']!);
    await page.getByLabel('真实姓名').fill(c['typedName']!);
    await page.getByLabel('详细地址').fill(c['typedAddress']!);
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByRole('button', { name: '试一试' }).click();
    page.on('dialog', (dialog) => {
      void (dialog.type() === 'prompt' ? dialog.accept(c['promptPassword']) : dialog.accept());
    });
    await page.getByRole('button', { name: '确认' }).click();
    const opened = page.waitForEvent('popup', { timeout: 60_000 });
    await page.getByRole('button', { name: '新窗口' }).click();
    await (await opened).getByRole('heading').click();
    await page.getByRole('link', { name: '继续' }).click();
    await page.goto(await walk.code({ from: 'environment', name: 'CANARY_LINK' }));
    await page.getByRole('link', { name: '完成' }).click();
    await walk.reached(page.getByRole('heading', { name: '注册成功' }));
  });

  exit('delete-account', { from: 'member', to: 'visitor' }, async ({ page }) => {
    await page.goto(`${site.origin}/broken`);
    console.log(`call ${c['printed']}`);
    await test.info().attach('text', { body: `tel ${c['attached']}`, contentType: 'text/plain' });
    await test.info().attach('picture', { body: await page.screenshot(), contentType: 'image/png' });
    const shown = page.locator('#r');
    await test.step(`with ${c['received']}`, () =>
      expect.soft(shown).toHaveText('nothing', { timeout: 200 }));
    await expect(shown).toHaveText('something', { timeout: 200 });
  });
});
