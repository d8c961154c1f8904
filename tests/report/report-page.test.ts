import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { reportAudit } from '../../src/report/report-audit.ts';
import { hostile, recordAudit } from './record-audit.ts';

const video = '#star-video-downgrade';

/** A report on disk, opened; everything that it asks for or complains of is collected. */
async function openReport(page: Page, database: string, changes: Parameters<typeof recordAudit>[1] = {}) {
  const { page: file } = reportAudit(recordAudit(database, changes));
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(pathToFileURL(file).href);
  return { file, asked, complaints };
}

test.describe('the page', () => {
  test.use({ locale: 'zh-CN' });

  test('says what was found, in the language of the browser', async ({ page }, info) => {
    await openReport(page, info.outputPath('seesaw.db'));
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('两款应用', { useInnerText: true });
    await expect(page.locator('#_clear-exit .sentence')).toContainText('款提供清晰便捷的降级或退款自助入口');
    await expect(page.locator('#_clear-exit .number')).toHaveText('0/1');
    await expect(page.locator('#_person-title')).toContainText('出来至少');
    await expect(page.getByText('Demonstration, fictional apps').first()).toBeHidden();
  });

  test('switches to English and remembers it, before anything is drawn', async ({ page }, info) => {
    const { file } = await openReport(page, info.outputPath('seesaw.db'));
    await page.getByRole('radio', { name: 'English' }).check();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two apps', { useInnerText: true });
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('h1')) return;
        observer.disconnect();
        Object.assign(window, { langAtHeading: document.documentElement.lang });
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(pathToFileURL(file).href);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two apps', { useInnerText: true });
    expect(await page.evaluate(() => Reflect.get(window, 'langAtHeading'))).toBe('en');
  });

  test('asks for nothing but its own pictures, and its policy has nothing to complain of', async ({
    page,
  }, info) => {
    const { asked, complaints, file } = await openReport(page, info.outputPath('seesaw.db'));
    await page
      .locator('details')
      .evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
    for (const image of await page.locator('main img').all()) await image.scrollIntoViewIfNeeded();
    await expect
      .poll(() =>
        page.evaluate(() =>
          [...document.images].every(({ complete, naturalWidth }) => complete && naturalWidth > 0),
        ),
      )
      .toBe(true);
    const here = pathToFileURL(dirname(file)).href;
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((url) => !url.startsWith(here))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  for (const [language, width] of [
    ['中文', 1440],
    ['English', 390],
  ] as const) {
    test(`has nothing that axe finds, in ${language} on ${width} pixels`, async ({ page }, info) => {
      await page.setViewportSize({ width, height: 900 });
      await openReport(page, info.outputPath('seesaw.db'));
      await page.getByRole('radio', { name: language }).check();
      await page
        .locator('details')
        .evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  }

  test('is not wider than a phone', async ({ page }, info) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openReport(page, info.outputPath('seesaw.db'), hostile);
    for (const language of ['中文', 'English']) {
      await page.getByRole('radio', { name: language }).check();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    }
  });

  test('every link leads to a place that is there, and no place has its name twice', async ({
    page,
  }, info) => {
    await openReport(page, info.outputPath('seesaw.db'));
    const { dead, twice } = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const links = [...document.querySelectorAll('a[href^="#"]')].map((link) =>
        decodeURIComponent(link.getAttribute('href')!.slice(1)),
      );
      const named = [...document.querySelectorAll('[aria-labelledby]')].flatMap((element) =>
        element.getAttribute('aria-labelledby')!.split(' '),
      );
      return {
        dead: [...links, ...named].filter((id) => !ids.includes(id)),
        twice: ids.filter((id, index) => ids.indexOf(id) !== index),
      };
    });
    expect(dead).toEqual([]);
    expect(twice).toEqual([]);
  });

  test('a blocker in the table leads to the words and the picture that show it, whatever is closed', async ({
    page,
  }, info) => {
    await openReport(page, info.outputPath('seesaw.db'));
    await page.getByRole('button', { name: '全部收起' }).click();
    await expect(page.locator(`${video}-end`)).toBeHidden();
    await page.getByRole('link', { name: '只在某个时间段办理', exact: true }).click();
    const shown = page.locator(`${video}-TIM-01`);
    await expect(shown).toBeInViewport();
    await expect(shown.locator('mark')).toContainText('到期前3日内');
    await expect(page.locator(`${video}-end .blocker rect`).first()).toBeVisible();
  });

  test('a picture opens in a dialog by keyboard, the arrow leads to the next, Escape back', async ({
    page,
  }, info) => {
    await openReport(page, info.outputPath('seesaw.db'));
    const first = page.locator(`${video}-1 a.enlarge`);
    await first.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('“我的”');
    await expect(dialog.getByRole('button', { name: '关闭' })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(dialog).toContainText('“设置”');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.locator(`${video}-2 a.enlarge`)).toBeFocused();
  });

  test('the first thing that the keyboard reaches skips to the findings', async ({ page }, info) => {
    await openReport(page, info.outputPath('seesaw.db'));
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: '跳到结论' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('#_findings')).toBeInViewport();
  });

  test('prints the table as a table and no buttons', async ({ page }, info) => {
    await openReport(page, info.outputPath('seesaw.db'));
    await page.setViewportSize({ width: 703, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.figures').evaluate((table) => getComputedStyle(table).display)).toBe('table');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(703);
    await expect(page.locator('.buttons')).toBeHidden();
    await expect(page.locator('.languages')).toBeHidden();
    await expect(page.getByText('演示·虚构应用').first()).toBeVisible();
  });

  test('moves nothing by itself for whoever asked for it', async ({ page }, info) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openReport(page, info.outputPath('seesaw.db'));
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the languages switch and a picture is shown whole', async ({ page }, info) => {
    await openReport(page, info.outputPath('seesaw.db'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('两款应用', { useInnerText: true });
    await page.getByRole('radio', { name: 'English' }).check();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two apps', { useInnerText: true });
    await page.locator(`${video}-1 a.enlarge`).click();
    const whole = await page.locator(`${video}-1 img`).boundingBox();
    expect(whole?.width).toBeGreaterThan(1000);
    await page.locator(`${video}-1 a.close`).click();
    expect((await page.locator(`${video}-1 .enlarge`).boundingBox())?.width).toBeLessThan(500);
  });
});

test.describe('a target that means harm', () => {
  test('does nothing in the page', async ({ page }, info) => {
    const { asked, complaints, file } = await openReport(page, info.outputPath('seesaw.db'), hostile);
    await expect(page).toHaveTitle('两款应用 · Two apps');
    const { scripts, handlers, links, images } = await page.evaluate(() => ({
      scripts: document.scripts.length,
      handlers: document.querySelectorAll('[onerror], [onclick], [style]').length,
      links: [...document.links].filter(({ protocol }) => protocol !== 'file:').length,
      images: [...document.images].filter(({ src }) => !/\/pictures\/[0-9a-f]{64}(-\d+){0,4}\.png$/.test(src))
        .length,
    }));
    expect({ scripts, handlers, links, images }).toEqual({ scripts: 2, handlers: 0, links: 0, images: 0 });
    expect(asked.filter((url) => url.includes('evil'))).toEqual([]);
    expect(complaints).toEqual([]);
    const html = readFileSync(file, 'utf8');
    // oxlint-disable-next-line no-control-regex
    const turning = /[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069]/;
    expect(turning.test(html)).toBe(false);
    expect(html.includes('<u>')).toBe(false);
  });

  test('does nothing in the tables', async ({}, info) => {
    const { page: file } = reportAudit(recordAudit(info.outputPath('seesaw.db'), hostile));
    for (const table of ['walks.csv', 'comparisons.csv', 'blockers.csv', 'report.md']) {
      const text = readFileSync(join(dirname(file), table), 'utf8');
      expect(/(^|,|\n)"?[=@＝＠]/.test(text), table).toBe(false);
      // oxlint-disable-next-line no-control-regex
      expect(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]/.test(text), table).toBe(
        false,
      );
    }
    const markdown = readFileSync(join(dirname(file), 'report.md'), 'utf8');
    expect(markdown).not.toMatch(/<u>|[^\\]\[link\]\(/);
  });
});
