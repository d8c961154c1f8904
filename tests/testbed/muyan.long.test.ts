import type { Locator, Page } from '@playwright/test';
import { expect, test } from './visitor.ts';

test('upgrading the assistant is two clicks and takes effect at once', async ({ visitor }) => {
  await visitor.control('muyan', 'reset', { account: 'member-1' });
  const page = await visitor.enter('muyan');
  await page.getByRole('button', { name: '升级无界版' }).click();
  await page.getByRole('button', { name: '立即支付 ¥68.00' }).click();
  await expect(page.getByRole('heading', { name: '升级成功，无界版已立即生效' })).toBeVisible();
  await expect(page.getByRole('button', { name: '升级无界版' })).toHaveCount(0);
  const state = await visitor.state('muyan');
  expect(state.plan).toBe('unbound');
  expect(state.change?.effectiveAt).toBe(state.change?.requestedAt);
});

async function ask(page: Page, ...messages: string[]): Promise<Locator> {
  await page.getByRole('link', { name: '帮助中心' }).click();
  await page.getByRole('button', { name: '联系客服' }).click();
  const chat = page.getByRole('dialog', { name: '联系客服' });
  for (const [index, message] of messages.entries()) {
    await chat.getByRole('textbox').fill(message);
    await chat.getByRole('button', { name: '发送' }).click();
    await expect(chat.locator('.message:not(.user)').nth(index + 1)).toBeVisible();
  }
  return chat;
}

test('the dearer plan brings a human at once', async ({ visitor }) => {
  await visitor.control('muyan', 'reset', { account: 'member-2' });
  const chat = await ask(await visitor.enter('muyan', 'member-2'), '想要了解更贵的套餐');
  await expect(chat.getByText('人工客服言溪为您服务')).toBeVisible();
});

test('降级 goes round in circles, also for whoever asks for a human', async ({ visitor }) => {
  await visitor.control('muyan', 'reset', { account: 'member-3' });
  const page = await visitor.enter('muyan', 'member-3');
  const chat = await ask(page, '我要降级', '转人工', '请转人工，我要降级');
  await expect(chat.getByText('小沐暂时无法处理该问题')).toHaveCount(3);
  await expect(chat.getByText('人工客服')).toHaveCount(0);
});

test('asking for money back leaves a note for somebody', async ({ visitor }) => {
  await visitor.control('muyan', 'reset', { account: 'member-4' });
  const page = await visitor.enter('muyan', 'member-4');
  for (const name of ['账户', '账单', '申请退款']) await page.getByRole('link', { name }).click();
  await page.getByRole('button', { name: '提交申请' }).click();
  await page.getByRole('button', { name: '继续退款' }).click();
  await expect(page.getByText('客服专员将在7个工作日内与您联系')).toBeVisible();
  expect(await visitor.state('muyan', 'member-4')).toMatchObject({
    plan: 'fluent',
    tickets: [{ id: 'T0001' }],
  });
});
