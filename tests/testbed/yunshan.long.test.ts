import { expect, test } from './visitor.ts';

test('joining is one click that pays at once', async ({ visitor }) => {
  await visitor.control('yunshan', 'reset', { account: 'member-2', plan: 'none', renews: false });
  const page = await visitor.enter('yunshan', 'member-2');
  await page.getByRole('button', { name: '升级优享会员' }).click();
  await expect(page.getByRole('heading', { name: '升级成功，您已是优享会员' })).toBeVisible();
  const state = await visitor.state('yunshan', 'member-2');
  expect(state).toMatchObject({ plan: 'prime', renews: true });
  expect(state.change?.effectiveAt).toBe(state.change?.requestedAt);
});

test('leaving takes four pages, six clicks and shows fifteen options', async ({ visitor }) => {
  await visitor.control('yunshan', 'reset', { account: 'member-1', plan: 'prime' });
  const page = await visitor.enter('yunshan');
  await page.getByRole('link', { name: '我的云杉' }).click();
  await page.getByRole('link', { name: '优享会员' }).click();

  const main = page.getByRole('main');
  const choices = () =>
    Promise.all((['link', 'button', 'radio'] as const).map((role) => main.getByRole(role).count()));
  const shown: number[] = [];
  const next = async (title: string) => {
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    shown.push((await choices()).reduce((sum, n) => sum + n));
  };
  await page.getByRole('link', { name: '结束会员资格' }).click(); // 1
  await next('您将失去这些权益');
  await page.getByRole('link', { name: '继续取消' }).click(); // 2
  await next('换个方式继续享受优享');
  await page.getByRole('link', { name: '继续取消' }).click(); // 3
  await next('请告诉我们原因');
  await page.getByRole('radio', { name: '很少使用' }).check(); // 4
  await page.getByRole('button', { name: '提交并继续' }).click(); // 5
  await next('最后一步：请再次确认');
  await page.getByRole('button', { name: '立即结束会员' }).click(); // 6
  await expect(page.getByRole('heading', { name: '您的优享会员已结束' })).toBeVisible();

  expect(shown).toEqual([3, 4, 5, 3]);
  expect(await visitor.state('yunshan')).toMatchObject({ plan: 'none', renews: false });
});

test('the third page does not go on without a reason', async ({ visitor }) => {
  await visitor.control('yunshan', 'reset', { account: 'member-3', plan: 'prime' });
  const page = await visitor.enter('yunshan', 'member-3');
  await page.goto(visitor.url('yunshan', '/prime/end/reason'));
  await page.getByRole('button', { name: '提交并继续' }).click();
  await expect(page).toHaveURL(visitor.url('yunshan', '/prime/end/reason'));
});
