import { expect, test } from './visitor.ts';

test('upgrading the card is two clicks and takes effect at once', async ({ visitor }) => {
  await visitor.control('manzhu', 'reset', { account: 'member-1' });
  const page = await visitor.enter('manzhu');
  await page.getByRole('button', { name: '升级无限卡' }).click();
  await page.getByRole('button', { name: '立即支付 ¥25.00' }).click();
  await expect(page.getByRole('heading', { name: '升级成功，无限卡已立即生效' })).toBeVisible();
  const state = await visitor.state('manzhu');
  expect(state.plan).toBe('boundless');
  expect(state.change?.effectiveAt).toBe(state.change?.requestedAt);
});

test('降级 is heard the third time; the human argues twice and leaves it to a call back', async ({
  visitor,
}) => {
  await visitor.control('manzhu', 'reset', { account: 'member-2' });
  const page = await visitor.enter('manzhu', 'member-2');
  for (const name of ['我的', '客服中心']) await page.getByRole('link', { name }).click();
  await page.getByRole('button', { name: '在线客服' }).click();
  const chat = page.getByRole('dialog', { name: '在线客服' });
  const others = chat.locator('.message:not(.user)');
  const say = async (text: string): Promise<void> => {
    const before = await others.count();
    await chat.getByRole('textbox').fill(text);
    await chat.getByRole('button', { name: '发送' }).click();
    await expect(others.nth(before)).toBeVisible();
  };
  await say('降级');
  await say('我要降级');
  await expect(chat.getByText('小箸还在学习中')).toHaveCount(2);
  await say('会员卡降级');
  await chat.getByRole('button', { name: '办理会员卡降级' }).click();
  await expect(chat.getByText('建议您保留畅吃卡')).toBeVisible();
  await say('我想好了，请办理');
  await expect(chat.getByText('送 30 元红包')).toBeVisible();
  await say('不用了，请办理');
  await expect(chat.getByText('专员会在48小时内给您回电')).toBeVisible();
  expect(await visitor.state('manzhu', 'member-2')).toMatchObject({
    plan: 'plenty',
    tickets: [{ id: 'T0001' }],
  });
});

test('a refund of the card is declined by the value used', async ({ visitor }) => {
  await visitor.control('manzhu', 'reset', { account: 'member-3' });
  const page = await visitor.enter('manzhu', 'member-3');
  for (const name of ['我的', '会员卡', '开通记录', '申请退款'])
    await page.getByRole('link', { name }).click();
  await page.getByRole('radio', { name: '其他原因' }).check();
  await page.getByRole('button', { name: '提交' }).click();
  await expect(page.getByText('您已享受的权益价值超过会员费，无法办理退款')).toBeVisible();
  expect(await visitor.state('manzhu', 'member-3')).toMatchObject({ plan: 'plenty', change: null });
});
