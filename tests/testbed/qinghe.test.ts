import { expect, test } from './visitor.ts';

const changes = [
  { flow: 'upgrade', open: '升级到畅听版', confirm: '确认升级', title: '已升级到畅听版' },
  { flow: 'downgrade', open: '降级到轻享版', confirm: '确认降级', title: '已降级到轻享版' },
  { flow: 'cancel-renewal', open: '取消自动续费', confirm: '确认取消续费', title: '自动续费已取消' },
];
const after = {
  upgrade: { plan: 'audio', renews: true, balance: 4600 },
  downgrade: { plan: 'light', renews: true, balance: 5400 },
  'cancel-renewal': { plan: 'standard', renews: false, balance: 5000 },
};

test.describe.configure({ mode: 'serial' });

for (const { flow, open, confirm, title } of changes) {
  test(`${flow} takes three clicks and is in the books at once`, async ({ visitor }) => {
    await visitor.control('qinghe', 'reset', { account: 'member-1' });
    const page = await visitor.enter('qinghe');
    await page.getByRole('link', { name: '会员中心' }).click();
    await page.getByRole('button', { name: open }).click();
    await page.getByRole('button', { name: confirm }).click();
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    const state = await visitor.state('qinghe');
    expect(state).toMatchObject(after[flow as keyof typeof after]);
    expect(state.change?.effectiveAt).toBe(state.change?.requestedAt);
  });
}

test('going back from the question changes nothing', async ({ visitor }) => {
  await visitor.control('qinghe', 'reset', { account: 'member-1' });
  const page = await visitor.enter('qinghe');
  await page.goto(visitor.url('qinghe', '/membership'));
  await page.getByRole('button', { name: '取消自动续费' }).click();
  await page.getByRole('button', { name: '返回' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await visitor.state('qinghe')).toMatchObject({ plan: 'standard', renews: true, change: null });
});

test('every change has the same number of options in its question', async ({ visitor }) => {
  await visitor.control('qinghe', 'reset', { account: 'member-1' });
  const page = await visitor.enter('qinghe');
  await page.goto(visitor.url('qinghe', '/membership'));
  for (const { open } of changes) {
    await page.getByRole('button', { name: open }).click();
    await expect(page.getByRole('dialog').getByRole('button')).toHaveCount(2);
    await page.getByRole('button', { name: '返回' }).click();
  }
});
