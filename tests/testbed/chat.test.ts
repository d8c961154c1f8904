import type { Locator, Page } from '@playwright/test';
import { expect, test } from './visitor.ts';

async function openChat(page: Page): Promise<Locator> {
  await page.getByRole('link', { name: '帮助与客服' }).click();
  await page.getByRole('button', { name: '在线客服' }).click();
  return page.getByRole('dialog', { name: '在线客服' });
}

/** Says something and waits for the next answer. */
async function say(chat: Locator, text: string): Promise<string> {
  const answers = chat.locator('.message:not(.user)');
  const before = await answers.count();
  await chat.getByRole('textbox').fill(text);
  await chat.getByRole('button', { name: '发送' }).click();
  await expect(answers.nth(before)).toBeVisible();
  return (await answers.nth(before).textContent()) ?? '';
}

test('the bot repeats itself until 退款 was said three times, then an agent declines by the value used', async ({
  visitor,
}) => {
  await visitor.control('xinghe', 'reset', { account: 'member-1' });
  const chat = await openChat(await visitor.enter('xinghe'));
  const first = await say(chat, '退款');
  expect(first).toContain('小星没有理解您的问题');
  expect(await say(chat, '我要退款')).toBe(first);
  expect(await say(chat, '怎么退款')).toContain('正在为您转接人工客服');
  await expect(chat.getByText('请问退款的原因是什么？')).toBeVisible();
  expect(await say(chat, '不常看了，请给我退款')).toContain('您已享受的权益价值超过会员费');
});

test('asking for a dearer plan brings a human after one message', async ({ visitor }) => {
  await visitor.control('xinghe', 'reset', { account: 'member-2' });
  const chat = await openChat(await visitor.enter('xinghe', 'member-2'));
  expect(await say(chat, '想要了解更贵的超级VIP套餐')).toContain('正在为您转接人工客服');
  await expect(chat.getByText('人工客服 小雅')).toBeVisible();
  expect(await say(chat, '我要降级')).toContain('基础版体验会大打折扣');
  expect(await say(chat, '还是要降级')).toContain('48小时内');
});

test('asking for a human alone brings none', async ({ visitor }) => {
  await visitor.control('xinghe', 'reset', { account: 'member-3' });
  const chat = await openChat(await visitor.enter('xinghe', 'member-3'));
  for (const text of ['人工', '转人工', '我要人工客服']) {
    expect(await say(chat, text)).toContain('小星没有理解您的问题');
  }
});

test('a conversation is there again after a reload and gone after a reset', async ({ visitor }) => {
  await visitor.control('xinghe', 'reset', { account: 'member-4' });
  const page = await visitor.enter('xinghe', 'member-4');
  const chat = await openChat(page);
  await say(chat, '会员权益');
  await page.reload();
  await page.getByRole('button', { name: '在线客服' }).click();
  await expect(chat.locator('.message')).toHaveCount(3);
  await visitor.control('xinghe', 'reset', { account: 'member-4' });
  await page.reload();
  await page.getByRole('button', { name: '在线客服' }).click();
  await expect(chat.locator('.message')).toHaveCount(1);
});
