import { startTestbed } from '../../src/testbed/start-testbed.ts';
import { expect, test } from './visitor.ts';

test('whoever is not signed in is sent to the form, and a wrong password is told so', async ({
  page,
  visitor,
}) => {
  await page.goto(visitor.url('qinghe', '/membership'));
  await expect(page).toHaveURL(visitor.url('qinghe', '/login'));
  await page.getByLabel('账号').fill('member-6');
  await page.getByLabel('密码').fill('wrong');
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page.getByRole('alert')).toHaveText('账号或密码不正确。');
});

test('signing out ends the session', async ({ visitor }) => {
  const page = await visitor.enter('qinghe', 'member-6');
  await page.getByRole('button', { name: '退出' }).click();
  await page.goto(visitor.url('qinghe'));
  await expect(page).toHaveURL(visitor.url('qinghe', '/login'));
});

test('a reset puts an account back and leaves its session open', async ({ visitor }) => {
  await visitor.control('qinghe', 'reset', { account: 'member-5', plan: 'audio' });
  const page = await visitor.enter('qinghe', 'member-5');
  await expect(page.getByTestId('plan')).toHaveText('畅听版');
  await visitor.control('qinghe', 'reset', { account: 'member-5', plan: 'light', renews: false });
  await page.reload();
  await expect(page.getByTestId('plan')).toHaveText('轻享版');
});

test('two accounts of one app do not disturb each other', async ({ visitor }) => {
  await visitor.control('qinghe', 'reset', { account: 'member-7' });
  await visitor.control('qinghe', 'reset', { account: 'member-8' });
  const page = await visitor.enter('qinghe', 'member-7');
  await page.goto(visitor.url('qinghe', '/membership'));
  await page.getByRole('button', { name: '取消自动续费' }).click();
  await page.getByRole('button', { name: '确认取消续费' }).click();
  await page.getByRole('heading', { name: '自动续费已取消' }).waitFor();
  expect(await visitor.state('qinghe', 'member-7')).toMatchObject({ renews: false });
  expect(await visitor.state('qinghe', 'member-8')).toMatchObject({ renews: true, change: null });
});

test('the clock of one account can be put before its expiry, the others keep theirs', async ({ visitor }) => {
  await visitor.control('qinghe', 'reset', { account: 'member-4', daysLeft: 15 });
  const moved = await visitor.control('qinghe', 'clock', {
    account: 'member-4',
    at: { daysBeforeExpiry: 3 },
  });
  const left = Date.parse(moved.periodEnd) - Date.parse(moved.now);
  expect(Math.round(left / 86_400_000)).toBe(3);
  const other = await visitor.state('qinghe', 'member-3');
  expect(Math.abs(Date.parse(other.now) - Date.now())).toBeLessThan(60_000);
});

test('the clock can be put to an instant', async ({ visitor }) => {
  const moved = await visitor.control('qinghe', 'clock', { account: 'member-4', at: '2031-05-01T08:00:00Z' });
  expect(moved.now).toMatch(/^2031-05-01T08:00:/);
});

test('pages are Chinese unless English was asked for, and then stay English', async ({ visitor }) => {
  const page = await visitor.enter('yunshan', 'member-8');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await page.getByRole('link', { name: 'English' }).click();
  await page.goto(visitor.url('yunshan', '/account'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('link', { name: 'Prime' })).toBeVisible();
});

test('what a visitor types is shown as text, never run', async ({ visitor }) => {
  const page = await visitor.enter('yunshan', 'member-8');
  const typed = `"><img src=x onerror="document.title='run'">`;
  await page.getByRole('searchbox').fill(typed);
  await page.getByRole('button', { name: '搜索' }).click();
  await expect(page.getByText(typed)).toBeVisible();
  await expect(page).toHaveTitle('搜索 · 云杉商城');
});

test('no page links to the control address', async ({ visitor }) => {
  for (const app of ['qinghe', 'yunshan', 'yuedong', 'xinghe']) {
    const page = await visitor.enter(app, 'member-8');
    expect(await page.content()).not.toContain('__testbed');
  }
});

test('the control address names what it does not know', async ({ request, testbed }) => {
  const base = `http://127.0.0.1:${testbed.port}/__testbed`;
  const post = (path: string, data: unknown) => request.post(`${base}/${path}`, { data });
  expect((await post('nowhere/reset', { account: 'member-1' })).status()).toBe(404);
  expect((await post('qinghe/reset', { account: 'nobody' })).status()).toBe(404);
  expect((await post('qinghe/reset', { account: 'member-1', plan: 'gold' })).status()).toBe(400);
  expect((await post('qinghe/reset', { acount: 'member-1' })).status()).toBe(400);
  expect((await request.get(`${base}/qinghe/state?account=nobody`)).status()).toBe(404);
});

test('latency is added to every answer of the app and to no other', async ({ request, testbed }) => {
  const base = `http://127.0.0.1:${testbed.port}`;
  const slow = await startTestbed({ port: 0, latency: 400 });
  const time = async (port: number) => {
    const start = performance.now();
    await request.get(`http://127.0.0.1:${port}/login`, { headers: { host: `qinghe.localhost:${port}` } });
    return performance.now() - start;
  };
  expect(await time(slow.port)).toBeGreaterThan(399);
  await request.post(`http://127.0.0.1:${slow.port}/__testbed/yunshan/latency`, { data: { ms: 0 } });
  expect(await time(slow.port)).toBeGreaterThan(399);
  await slow.close();
  expect((await request.get(base)).status()).toBe(404);
});

test('a port in use is told in one sentence, in both languages', async ({ testbed }) => {
  const error = await startTestbed({ port: testbed.port }).catch((e: unknown) => e);
  expect(error).toMatchObject({
    name: 'TestbedError',
    words: {
      zh: `端口 ${testbed.port} 已被其他程序占用：请先关闭那个程序，或换一个端口再启动演示应用。`,
      en: `Port ${testbed.port} is in use by another program: stop that program, or start the demo apps on another port.`,
    },
  });
});
