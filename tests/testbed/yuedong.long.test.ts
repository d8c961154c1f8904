import type { Page } from '@playwright/test';
import { expect, test } from './visitor.ts';

test('upgrading goes through a custom select, a date and a cashier of another site', async ({ visitor }) => {
  await visitor.control('yuedong', 'reset', { account: 'member-1' });
  const page = await visitor.enter('yuedong');
  await page.getByRole('button', { name: '升级年卡' }).click();
  await page.getByRole('combobox', { name: '付款计划' }).click();
  await page.getByRole('option', { name: '一次付清' }).click();
  await page.getByRole('combobox', { name: '常去门店' }).selectOption({ label: '滨江店' });
  await page.getByLabel('开卡日期').fill('2027-01-04');
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: '去支付' }).click();
  const cashier = page.frameLocator('iframe');
  await cashier.getByRole('radio', { name: '余额支付' }).check();
  expect(page.frames().map((frame) => new URL(frame.url()).hostname)).toEqual([
    'yuedong.localhost',
    'pay.localhost',
  ]);
  await cashier.getByRole('button', { name: '确认支付' }).click();
  await expect(page.getByRole('heading', { name: '升级成功，年卡已立即生效' })).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('支付成功');
  await expect(page.getByRole('status')).toHaveCount(0);
  expect(await visitor.state('yuedong')).toMatchObject({ plan: 'year', change: { what: 'plan' } });
});

/** Opens the way out: its control stands in a closed shadow root, found as a person finds it, by its place. */
async function openPopup(page: Page): Promise<Page> {
  await page.getByRole('link', { name: '我的会员卡' }).click();
  const box = await page.locator('yd-action').boundingBox();
  if (!box) throw new Error('the control is not shown');
  const popup = page.waitForEvent('popup');
  await page.mouse.click(box.x + 20, box.y + box.height / 2);
  return popup;
}

test('renewal ends in a popup, after an imposed wait and a native question', async ({ visitor }) => {
  await visitor.control('yuedong', 'reset', { account: 'member-2' });
  const page = await visitor.enter('yuedong', 'member-2');
  const popup = await openPopup(page);
  expect(await page.getByRole('button', { name: '关闭自动续费' }).count()).toBe(0);
  const send = popup.getByRole('button', { name: '提交' });
  await expect(send).toBeDisabled();
  await popup.getByRole('radio', { name: '没有时间' }).check();
  await expect(send).toBeDisabled();
  const questions: string[] = [];
  popup.on('dialog', (dialog) => {
    questions.push(dialog.message());
    void dialog.accept();
  });
  await send.click();
  await expect(popup.getByRole('heading', { name: '自动续费已关闭' })).toBeVisible();
  expect(questions).toEqual(['确定要关闭自动续费吗？']);
  await expect(page.getByText('已关闭', { exact: true })).toBeVisible();
  expect(await visitor.state('yuedong', 'member-2')).toMatchObject({ renews: false });
});

test('answering no to the native question changes nothing', async ({ visitor }) => {
  await visitor.control('yuedong', 'reset', { account: 'member-3' });
  const page = await visitor.enter('yuedong', 'member-3');
  const popup = await openPopup(page);
  await popup.getByRole('radio', { name: '没有时间' }).check();
  const asked = popup.waitForEvent('dialog');
  const click = popup.getByRole('button', { name: '提交' }).click();
  await (await asked).dismiss();
  await click;
  expect(await visitor.state('yuedong', 'member-3')).toMatchObject({ renews: true, change: null });
});

test('a refund ends with a ticket and a promised call', async ({ visitor }) => {
  await visitor.control('yuedong', 'reset', { account: 'member-4' });
  const page = await visitor.enter('yuedong', 'member-4');
  await page.getByRole('link', { name: '退卡退款' }).click();
  await page.getByLabel('联系电话').fill('19900000304');
  await page.getByLabel('退卡原因').fill('搬到外地，没有门店了');
  await page.getByRole('button', { name: '提交申请' }).click();
  await expect(page.getByText('专员将在48小时内回电')).toBeVisible();
  expect((await visitor.state('yuedong', 'member-4')).tickets).toHaveLength(1);
});

test('the ticker changes by itself and the long poll stays open', async ({ visitor }) => {
  const page = await visitor.enter('yuedong', 'member-5');
  const news = page.locator('#ticker');
  const first = await news.textContent();
  await expect(news).not.toHaveText(first ?? '');
  const open = await page.evaluate(() =>
    performance.getEntriesByType('resource').filter((entry) => entry.name.endsWith('/api/live')),
  );
  expect(open).toEqual([]);
});
