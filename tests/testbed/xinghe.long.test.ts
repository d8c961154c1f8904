import type { Page } from '@playwright/test';
import { expect, test } from './visitor.ts';

test('upgrading is two clicks and takes effect at once', async ({ visitor }) => {
  await visitor.control('xinghe', 'reset', { account: 'member-1', plan: 'standard' });
  const page = await visitor.enter('xinghe');
  await page.getByRole('button', { name: '升级会员' }).click();
  await page.getByRole('button', { name: '立即支付 ¥30.00' }).click();
  await expect(page.getByRole('heading', { name: '升级成功，尊享会员已生效' })).toBeVisible();
  const state = await visitor.state('xinghe');
  expect(state.plan).toBe('premium');
  expect(state.change?.effectiveAt).toBe(state.change?.requestedAt);
});

/** Down through the menus to the form, with 基础会员 chosen and submitted. */
async function askForDowngrade(page: Page): Promise<void> {
  for (const name of ['我的', '设置', '账户安全', '会员降级']) {
    await page.getByRole('link', { name, exact: true }).click();
  }
  await page.getByRole('radio', { name: '基础会员' }).check();
  await page.getByRole('button', { name: '提交降级' }).click();
}

test('in mid-cycle a downgrade is refused, to be tried three days before expiry', async ({ visitor }) => {
  await visitor.control('xinghe', 'reset', { account: 'member-2' });
  const page = await visitor.enter('xinghe', 'member-2');
  await askForDowngrade(page);
  await expect(page.getByRole('dialog')).toContainText('当前周期内不支持降级操作,请于到期前3日内再试');
  expect(await visitor.state('xinghe', 'member-2')).toMatchObject({ plan: 'premium', scheduled: null });
});

for (const days of [3, 1]) {
  test(`${days} days before expiry the loss is held up, then the downgrade waits for the expiry`, async ({
    visitor,
  }) => {
    const member = `member-${days + 2}`;
    await visitor.control('xinghe', 'reset', { account: member });
    await visitor.control('xinghe', 'clock', { account: member, at: { daysBeforeExpiry: days } });
    const page = await visitor.enter('xinghe', member);
    await askForDowngrade(page);
    await expect(page.getByRole('dialog')).toContainText('建议您保留当前套餐');
    await page.getByRole('button', { name: '仍要降级' }).click();
    await expect(page.getByRole('heading', { name: '降级已受理' })).toBeVisible();
    const state = await visitor.state('xinghe', member);
    expect(state).toMatchObject({ plan: 'premium', scheduled: { plan: 'basic', at: state.periodEnd } });
    await visitor.control('xinghe', 'clock', { account: member, at: '2099-01-01T00:00:00Z' });
    expect(await visitor.state('xinghe', member)).toMatchObject({ plan: 'basic', scheduled: null });
  });
}

test('keeping the plan after all changes nothing', async ({ visitor }) => {
  await visitor.control('xinghe', 'reset', { account: 'member-6', daysLeft: 2 });
  const page = await visitor.enter('xinghe', 'member-6');
  await askForDowngrade(page);
  await page.getByRole('dialog').getByRole('button', { name: '保留当前套餐' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await visitor.state('xinghe', 'member-6')).toMatchObject({ scheduled: null, change: null });
});

test('nothing is found of a downgrade by the site search', async ({ visitor }) => {
  const page = await visitor.enter('xinghe', 'member-7');
  await page.getByRole('searchbox').fill('降级');
  await page.getByRole('button', { name: '搜索' }).click();
  await expect(page.getByText('没有找到相关影片。')).toBeVisible();
});
