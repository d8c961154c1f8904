import type { Page } from '@playwright/test';
import { expect, test } from './visitor.ts';

async function click(page: Page, ...names: string[]): Promise<void> {
  for (const name of names)
    await page
      .getByRole('button', { name, exact: true })
      .or(page.getByRole('link', { name, exact: true }))
      .click();
}

test('a fair way out is an entry and a question, and changes the plan at once', async ({ visitor }) => {
  const page = await visitor.enter('plain-fair-downgrade');
  await click(page, '降级到基础版', '确认降级');
  await expect(page.getByText('降级已立即生效')).toBeVisible();
  const state = await visitor.state('plain-fair-downgrade');
  expect(state.plan).toBe('small');
  expect(state.change?.effectiveAt).toBe(state.change?.requestedAt);
});

test('dialogs of a way follow each other, and going back in one of them changes nothing', async ({
  visitor,
}) => {
  const page = await visitor.enter('plain-confirm-chain');
  await click(page, '降级到基础版', '确认降级', '确定降级');
  await expect(page.getByRole('dialog', { name: '请再次确认降级' })).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: '返回' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await visitor.state('plain-confirm-chain')).toMatchObject({ plan: 'middle', change: null });
});

test('a way that is shut by the calendar cannot be passed by sending its form', async ({ visitor }) => {
  const page = await visitor.enter('plain-time-window');
  await page.evaluate(() => fetch('/downgrade', { method: 'POST' }).then((answer) => answer.text()));
  expect((await visitor.state('plain-time-window')).plan).toBe('middle');
  await visitor.control('plain-time-window', 'clock', { account: 'member-1', at: { daysBeforeExpiry: 2 } });
  await click(page, '降级到基础版', '确认降级');
  await expect(page.getByText('降级已立即生效')).toBeVisible();
});

test('a call back leaves a ticket and the plan as it was', async ({ visitor }) => {
  const page = await visitor.enter('plain-call-back');
  await click(page, '降级到基础版', '确认降级');
  await expect(page.getByText('48 小时内回电')).toBeVisible();
  const state = await visitor.state('plain-call-back');
  expect(state.tickets).toHaveLength(1);
  expect(state.plan).toBe('middle');
});

test('menus lead to an entry that is buried, from the outermost in', async ({ visitor }) => {
  const page = await visitor.enter('plain-buried-entry');
  await expect(page.getByRole('link', { name: '降级到基础版' })).toHaveCount(0);
  await click(page, '会员中心', '我的套餐', '套餐管理', '降级到基础版');
  await expect(page.getByRole('heading', { name: '请确认' })).toBeVisible();
});

/** Says something in the open chat and waits until the bot or the agent has said so many things in all. */
async function say(page: Page, text: string, answers: number): Promise<void> {
  await page.getByRole('textbox').fill(text);
  await page.getByRole('button', { name: '发送' }).click();
  await expect(page.locator('.message:not(.user)')).toHaveCount(answers);
}

test('the cloud drive offers a refund only after the word was said three times', async ({ visitor }) => {
  const page = await visitor.enter('yunxia');
  await page.goto(visitor.url('yunxia', '/help'));
  await click(page, '咨询匣小智');
  const option = page.getByRole('button', { name: '人工退款审核' });
  await say(page, '退款', 2);
  await say(page, '我要退款', 3);
  await expect(option).toHaveCount(0);
  await say(page, '怎么退款', 4);
  await option.click();
  await expect(page.locator('.message.agent')).toContainText('非常可惜');
  await say(page, '请退款', 7);
  await expect(page.locator('.message.agent').last()).toContainText('您已享受的权益价值超过会员费');
});

test('the consultant of the gym argues once and then puts the downgrade on record for later', async ({
  visitor,
}) => {
  const page = await visitor.enter('yejing');
  await page.goto(visitor.url('yejing', '/card/change'));
  await click(page, '联系会籍顾问');
  await say(page, '我要降级', 3);
  expect((await visitor.state('yejing')).scheduled).toBeNull();
  await say(page, '是的，请办理', 4);
  const state = await visitor.state('yejing');
  expect(state).toMatchObject({ plan: 'year', scheduled: { plan: 'month', at: state.periodEnd } });
});

test('the music service queues whoever wants the cheaper plan', async ({ visitor }) => {
  const page = await visitor.enter('banxian');
  await page.goto(visitor.url('banxian', '/help'));
  await click(page, '联系客服');
  await say(page, '我要降级', 2);
  await expect(page.locator('.message.bot').last()).toContainText('当前排队人数较多，请耐心等待');
});

/** The cheaper plan and the one that HOME sells. */
const upgrades = [
  ['lanxun', 'enjoy', 'prime'],
  ['banxian', 'listen', 'hifi'],
  ['yunxia', 'large', 'max'],
  ['yejing', 'season', 'year'],
] as const;

for (const [app, plan, dearer] of upgrades)
  test(`${app} upgrades with two clicks, at once, and speaks English throughout`, async ({ visitor }) => {
    await visitor.control(app, 'reset', { account: 'member-2', plan });
    const page = await visitor.enter(app, 'member-2');
    await page.goto(visitor.url(app, '/?lang=en'));
    // The member's own name is the only Chinese word.
    const text = (await page.locator('main').innerText()).replaceAll(/周\S{2}/g, '');
    expect(text).not.toMatch(/[\u4e00-\u9fff]/);
    await page.locator('main [data-opens]').click();
    await page.locator('dialog[open] .bright').click();
    await page.waitForURL(/done|upgraded/);
    const state = await visitor.state(app, 'member-2');
    expect(state.plan).toBe(dearer);
    expect(state.change?.effectiveAt).toBe(state.change?.requestedAt);
  });
