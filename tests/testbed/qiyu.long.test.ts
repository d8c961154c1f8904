import type { Page } from '@playwright/test';
import { expect, test } from './visitor.ts';

test('upgrading is two clicks from the cards and takes effect at once', async ({ visitor }) => {
  await visitor.control('qiyu', 'reset', { account: 'member-1' });
  const page = await visitor.enter('qiyu');
  await page.getByRole('button', { name: '升级挚爱会员' }).click();
  await page.getByRole('button', { name: '立即支付 ¥80.00' }).click();
  await expect(page.getByRole('heading', { name: '升级成功，挚爱会员已立即生效' })).toBeVisible();
  const state = await visitor.state('qiyu');
  expect(state.plan).toBe('devoted');
  expect(state.change?.effectiveAt).toBe(state.change?.requestedAt);
});

/** Under privacy to the form, past the losses and the offer. */
async function askForDowngrade(page: Page): Promise<void> {
  for (const name of ['我的', '设置', '隐私设置', '会员降级'])
    await page.getByRole('link', { name, exact: true }).click();
  await page.getByRole('radio', { name: '心动会员' }).check();
  await page.getByRole('button', { name: '提交降级' }).click();
  await expect(page.getByRole('dialog')).toContainText('降级后您将失去以下权益');
  await page.getByRole('button', { name: '知道了，下一步' }).click();
  await expect(page.getByRole('dialog')).toContainText('续费立享 5 折');
  await page.getByRole('button', { name: '不需要优惠' }).click();
}

test('in mid-cycle losses and an offer stand before a refusal until three days before expiry', async ({
  visitor,
}) => {
  await visitor.control('qiyu', 'reset', { account: 'member-2' });
  const page = await visitor.enter('qiyu', 'member-2');
  await askForDowngrade(page);
  await expect(page.getByRole('dialog')).toContainText('请于到期前3日内再试');
  expect(await visitor.state('qiyu', 'member-2')).toMatchObject({ plan: 'tender', change: null });
});

test('within the last three days the same way leads to the cheaper plan', async ({ visitor }) => {
  await visitor.control('qiyu', 'reset', { account: 'member-3', daysLeft: 2 });
  const page = await visitor.enter('qiyu', 'member-3');
  await askForDowngrade(page);
  await expect(page.getByRole('heading', { name: '已降级为心动会员' })).toBeVisible();
  expect(await visitor.state('qiyu', 'member-3')).toMatchObject({ plan: 'flutter' });
});

test('money back is answered with the rule for virtual goods', async ({ visitor }) => {
  await visitor.control('qiyu', 'reset', { account: 'member-4' });
  const page = await visitor.enter('qiyu', 'member-4');
  for (const name of ['我的', '客服中心', '会员退款']) await page.getByRole('link', { name }).click();
  await page.getByRole('button', { name: '联系客服' }).click();
  const chat = page.getByRole('dialog', { name: '联系客服' });
  await chat.getByRole('textbox').fill('退款');
  await chat.getByRole('button', { name: '发送' }).click();
  await expect(chat.getByText('会员属于虚拟商品，一经开通不支持退款')).toBeVisible();
});
