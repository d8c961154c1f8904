import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { openStore } from '../../src/store/open-store.ts';
import { recordReviewed } from '../judge/reviewed-audit.ts';
import { outerEnv, root } from '../run-command.ts';

type Started = { address: string; items: number; open: number };

/** `seesaw review` as it stands in this repository, and what it says line by line. */
async function review(
  database: string,
): Promise<{ started: Started; end: () => Promise<object>; child: ChildProcess }> {
  recordReviewed(database).close();
  const args = [`${root}/bin/seesaw.mjs`, 'review', database, '--json', '--lang', 'en'];
  const child = spawn(process.execPath, args, { env: outerEnv, stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface(child.stdout!)[Symbol.asyncIterator]();
  const line = async () => JSON.parse((await lines.next()).value as string) as object;
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    started: (await line()) as Started,
    child,
    async end() {
      child.kill('SIGINT');
      const last = await line();
      expect(await closed).toBe(0);
      return last;
    },
  };
}

/** The first item to be seen. */
const item = (page: Page) => page.locator('.item:visible');

test('a person reviews by keyboard alone, and what is rejected is gone from the comparison', async ({
  page,
}, info) => {
  const database = info.outputPath('seesaw.db');
  const { started, end } = await review(database);
  expect(started).toMatchObject({ items: 2, open: 2 });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(started.address);
  const { keyboard } = page;

  await expect(page.getByRole('textbox', { name: 'Your name' })).toBeFocused();
  await keyboard.type('N. N.');
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /Losses pointed out/ })).toBeFocused();
  await expect(item(page).locator('mark')).toContainText('降级后您将失去以下权益');
  await expect(item(page).locator('.claim .facts')).toContainText('After step 1: Click “会员降级”', {
    useInnerText: true,
  });
  await expect(item(page).locator('.upgrade')).toContainText(
    '2 steps in all, the last one: Click “立即支付”',
    { useInnerText: true },
  );

  await keyboard.press('j');
  await expect(item(page).locator('mark')).toContainText('建议您保留当前套餐');
  await keyboard.press('c');
  await expect(page.getByRole('status')).toHaveText('Confirmed. 1 of 2 reviewed');
  await expect(item(page).locator('mark')).toContainText('降级后您将失去以下权益');

  await keyboard.press('r');
  await keyboard.type('only says what the plans are, crk');
  await keyboard.press('Escape');
  await expect(item(page).locator('.verdict')).toContainText('Not reviewed');
  await keyboard.press('r');
  await keyboard.type('only says what the plans are');
  await keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Rejected. 2 of 2 reviewed');
  await expect(page.getByText('All are reviewed.')).toBeVisible();

  await keyboard.press('u');
  await expect(page.getByRole('status')).toHaveText('Taken back: not reviewed again. 1 of 2 reviewed');
  await keyboard.press('r');
  await keyboard.type('names the plans');
  await keyboard.press('Enter');
  await expect(item(page).locator('.why')).toHaveText('names the plans');
  expect(complaints).toEqual([]);

  expect(await end()).toEqual({ verdicts: 4, items: 2, confirmed: 1, rejected: 1, open: 0 });
  const store = openStore(database, { readonly: true });
  expect(store.comparisonViews()[0]!.blockers).toEqual(['RET-01', 'CNF-01']);
  expect(store.reviews().map(({ verdict, reviewer }) => [verdict, reviewer])).toEqual(
    ['confirm', 'reject', 'withdraw', 'reject'].map((verdict) => [verdict, 'N. N.']),
  );
  store.close();
});

for (const [locale, width] of [
  ['zh-CN', 1280],
  ['en-US', 390],
] as const) {
  test.describe(() => {
    test.use({ locale, viewport: { width, height: 844 } });

    test(`the page has nothing that axe finds and is no wider than ${width} pixels, in ${locale}`, async ({
      page,
    }, info) => {
      const { started, end } = await review(info.outputPath('seesaw.db'));
      await page.goto(started.address);
      const axe = async () =>
        (await new AxeBuilder({ page }).analyze()).violations.map(
          ({ id, nodes }) => `${id}: ${nodes[0]?.html}`,
        );
      expect(await axe()).toEqual([]);
      await page.keyboard.type('王记者');
      await page.keyboard.press('Enter');
      expect(await axe()).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      for (const key of ['r', '?']) {
        await page.keyboard.press(key);
        expect(await axe()).toEqual([]);
        await page.keyboard.press('Escape');
      }
      await page.keyboard.press('c');
      await expect(page.locator('#_done')).toHaveText('1');
      expect(await axe()).toEqual([]);
      await end();
    });
  });
}

test('single keys can be switched off, and do nothing while somebody types', async ({ page }, info) => {
  const { started, end } = await review(info.outputPath('seesaw.db'));
  await page.goto(started.address);
  await page.keyboard.type('cjrnu');
  await page.keyboard.press('Enter');
  await expect(page.locator('#_reviewer')).toHaveText('cjrnu');
  await page.keyboard.press('?');
  await page.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  await page.keyboard.press('ArrowRight');
  await expect(item(page).locator('mark')).toContainText('建议您保留当前套餐');
  expect(await end()).toMatchObject({ verdicts: 0, open: 2 });
});

test('when the program has ended, the page says that nothing was saved', async ({ page }, info) => {
  const { started, end } = await review(info.outputPath('seesaw.db'));
  await page.goto(started.address);
  await page.keyboard.type('N. N.');
  await page.keyboard.press('Enter');
  await end();
  await page.keyboard.press('c');
  await expect(page.getByRole('alert')).toHaveText(
    'Nothing was saved: the program has ended or cannot be reached. Look at the terminal.',
  );
  await expect(item(page).locator('.verdict')).toContainText('Not reviewed');
});
