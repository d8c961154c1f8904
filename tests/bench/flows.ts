import type { APIRequestContext, Page } from '@playwright/test';

/** The port for which the scenarios and their permits are written. */
export const port = 4173;

/** One flow of a demo app with the clicks of its scenario in `scenarios/first-apps`, in plain Playwright. */
export type Flow = {
  app: string;
  name: string;
  start: Record<string, unknown>;
  walk(page: Page): Promise<void>;
};

/** As a careful author clicks: not before the page's scripts run, or the click may be lost. */
async function click(page: Page, role: 'link' | 'button', name: string): Promise<void> {
  const control = page.getByRole(role, { name });
  await control.waitFor();
  await page.waitForLoadState();
  await control.click();
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name }).waitFor();

/** In the order in which Playwright Test runs the scenarios: by file, then by place in it. */
export const flows: readonly Flow[] = [
  {
    app: 'qinghe',
    name: 'upgrade',
    start: { plan: 'standard' },
    async walk(page) {
      await click(page, 'link', '会员中心');
      await click(page, 'button', '升级到畅听版');
      await click(page, 'button', '确认升级');
      await heading(page, '已升级到畅听版');
    },
  },
  {
    app: 'qinghe',
    name: 'downgrade',
    start: { plan: 'standard' },
    async walk(page) {
      await click(page, 'link', '会员中心');
      await click(page, 'button', '降级到轻享版');
      await click(page, 'button', '确认降级');
      await heading(page, '已降级到轻享版');
    },
  },
  {
    app: 'xinghe',
    name: 'upgrade',
    start: { plan: 'standard' },
    async walk(page) {
      await click(page, 'button', '升级会员');
      await click(page, 'button', '立即支付');
      await heading(page, '升级成功，尊享会员已生效');
    },
  },
  {
    app: 'yunshan',
    name: 'cancel-renewal',
    start: { plan: 'prime' },
    async walk(page) {
      await click(page, 'link', '我的云杉');
      await click(page, 'link', '优享会员');
      await click(page, 'link', '结束会员资格');
      await click(page, 'link', '继续取消');
      await heading(page, '换个方式继续享受优享');
      await click(page, 'link', '继续取消');
      await page.getByRole('radio', { name: '很少使用' }).check();
      await click(page, 'button', '提交并继续');
      await click(page, 'button', '立即结束会员');
      await heading(page, '您的优享会员已结束');
    },
  },
];

/** Titles of the same flows among the scenarios, for `--grep`. */
export const scenarioTitles =
  'qinghe-reading (upgrade|downgrade)|xinghe-video upgrade|yunshan-mall cancel-renewal|end of the run';

/** Lanes walk beside each other, each with a customer of its own. */
export const member = (lane: number): string => `member-${lane}`;
export const passwordOf = (app: string, lane: number): string => `${app}-demo-${lane}`;

/** Resets the account, signs in through the app's own form and stands at HOME, as the scenarios' `setup` does. */
export async function begin(flow: Flow, page: Page, request: APIRequestContext, lane: number): Promise<void> {
  const { app } = flow;
  const origin = `http://${app}.localhost:${port}`;
  await reset(app, request, lane, flow.start);
  await page.goto(`${origin}/login`);
  await page.getByLabel('账号').fill(member(lane));
  await page.getByLabel('密码').fill(passwordOf(app, lane));
  await click(page, 'button', '登录');
  await page.waitForURL(`${origin}/`);
  await page.goto(`${origin}/`);
}

/** Asks the app's books, as the scenarios' `verify` does. */
export async function verify(flow: Flow, request: APIRequestContext, lane: number): Promise<void> {
  const answer = await request.get(
    `http://127.0.0.1:${port}/__testbed/${flow.app}/state?account=${member(lane)}`,
  );
  const { change } = (await answer.json()) as { change: unknown };
  if (!change) throw new Error(`${flow.app} ${flow.name}: nothing changed`);
}

/** Every walk begins with a reset, whoever walks it: by these the benchmark tells one walk from the next. */
export async function reset(
  app: string,
  request: APIRequestContext,
  lane: number,
  start: Record<string, unknown> = {},
): Promise<void> {
  const answer = await request.post(`http://127.0.0.1:${port}/__testbed/${app}/reset`, {
    data: { account: member(lane), ...start },
  });
  if (!answer.ok()) throw new Error(await answer.text());
}
