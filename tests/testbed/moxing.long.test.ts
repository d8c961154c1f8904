import { expect, test } from './visitor.ts';

test('upgrading the suite is two clicks and takes effect at once', async ({ visitor }) => {
  await visitor.control('moxing', 'reset', { account: 'member-1' });
  const page = await visitor.enter('moxing');
  await page.getByRole('button', { name: '升级旗舰版' }).click();
  await page.getByRole('button', { name: '立即支付 ¥45.00' }).click();
  await expect(page.getByRole('heading', { name: '升级成功，旗舰版已立即生效' })).toBeVisible();
  const state = await visitor.state('moxing');
  expect(state.plan).toBe('flagship');
  expect(state.change?.effectiveAt).toBe(state.change?.requestedAt);
});

test('the downgrade is asked for twice among the devices, done by the chat, and waits for the expiry', async ({
  visitor,
}) => {
  await visitor.control('moxing', 'reset', { account: 'member-2' });
  const page = await visitor.enter('moxing', 'member-2');
  for (const name of ['设置', '设备管理', '套餐降级']) await page.getByRole('link', { name }).click();
  await page.getByRole('radio', { name: '个人版' }).check();
  for (const name of ['提交申请', '确定降级', '确认降级'])
    await page.getByRole('button', { name, exact: true }).click();
  await expect(page.getByRole('dialog')).toContainText('降级需联系在线客服办理');
  expect(await visitor.state('moxing', 'member-2')).toMatchObject({ plan: 'pro', scheduled: null });

  await page.getByRole('link', { name: '联系客服' }).click();
  await page.getByRole('button', { name: '在线客服' }).click();
  const chat = page.getByRole('dialog', { name: '在线客服' });
  for (const [said, answer] of [
    ['降级', '请回复“确认降级”'],
    ['确认降级', '当前周期结束后变更为个人版'],
  ] as const) {
    await chat.getByRole('textbox').fill(said);
    await chat.getByRole('button', { name: '发送' }).click();
    await expect(chat.getByText(answer)).toBeVisible();
  }
  const state = await visitor.state('moxing', 'member-2');
  expect(state).toMatchObject({ plan: 'pro', scheduled: { plan: 'personal', at: state.periodEnd } });
});
