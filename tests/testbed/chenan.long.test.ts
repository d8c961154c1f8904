import { expect, test } from './visitor.ts';

test('upgrading the newspaper is two clicks and takes effect at once', async ({ visitor }) => {
  await visitor.control('chenan', 'reset', { account: 'member-1' });
  const page = await visitor.enter('chenan');
  await page.getByRole('link', { name: '升级尊享版' }).click();
  await page.getByRole('button', { name: '立即支付 ¥38.00' }).click();
  await expect(page.getByRole('heading', { name: '升级成功，尊享版已立即生效' })).toBeVisible();
  const state = await visitor.state('chenan');
  expect(state.plan).toBe('premium');
  expect(state.change?.effectiveAt).toBe(state.change?.requestedAt);
});

test('money back is to be had by telephone only, also for whoever knows the address of the form', async ({
  visitor,
}) => {
  await visitor.control('chenan', 'reset', { account: 'member-2' });
  const page = await visitor.enter('chenan', 'member-2');
  await page.getByRole('link', { name: '读者服务' }).click();
  await page.getByRole('link', { name: '申请退款' }).click();
  await expect(page.getByRole('link', { name: '拨打 400-0731-218' })).toHaveAttribute(
    'href',
    'tel:4000731218',
  );
  await page.evaluate(async () => void (await fetch('/service/refund', { method: 'POST' })));
  expect(await visitor.state('chenan', 'member-2')).toMatchObject({ plan: 'complete', change: null });
});
