import { expect, test } from './visitor.ts';

test('the neutral app is one document with routes of its own where that layout was chosen, and back', async ({
  visitor,
}) => {
  const app = 'plain-survey-wall';
  const page = await visitor.enter(app);
  await page.goto(visitor.url(app, '/?lang=en'));
  await page.goto(visitor.url(app, '/?layout=single-page'));
  await page.evaluate(() => Reflect.set(window, 'isSameDocument', true));
  await page.getByRole('link', { name: 'Downgrade to Basic' }).click();
  await page.getByRole('button', { name: 'Confirm: Downgrade' }).click();
  await expect(page).toHaveURL(/\/downgrade\/1/u);
  await page.getByRole('radio', { name: 'I rarely use it' }).check();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText('has taken effect at once')).toBeVisible();
  await expect(page).toHaveURL(/\/downgrade\/done$/u);
  await page.goBack();
  await expect(page.getByRole('group', { name: 'Reason for downgrading' })).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, 'isSameDocument'))).toBe(true);
  expect((await visitor.state(app)).plan).toBe('small');

  await page.goto(visitor.url(app, '/?layout=pages'));
  await page.evaluate(() => Reflect.set(window, 'isSameDocument', true));
  await page.getByRole('link', { name: 'News' }).click();
  await expect(page.getByRole('heading', { name: 'News' })).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, 'isSameDocument'))).toBeUndefined();
});

test('a server that fails, a button that does nothing and a false end leave the account as it was', async ({
  visitor,
}) => {
  for (const { app, press } of [
    { app: 'plain-server-error', press: ['降级到基础版', '确认降级'] },
    { app: 'plain-dead-button', press: ['降级到基础版', '确认降级'] },
    { app: 'plain-false-completion', press: ['取消自动续费', '确认取消自动续费'] },
  ]) {
    const page = await visitor.enter(app);
    for (const name of press) {
      await page
        .getByRole('button', { name, exact: true })
        .or(page.getByRole('link', { name, exact: true }))
        .click();
    }
    expect(await visitor.state(app), app).toMatchObject({ plan: 'middle', renews: true, change: null });
  }
});
