import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { diffDatabases } from '../../src/report/diff/diff-databases.ts';
import { hostile, recordAudit } from './record-audit.ts';

/** The page of what changed when a target began to mean harm. */
function writePage(path: (file: string) => string): string {
  const before = recordAudit(path('before/seesaw.db'));
  const after = recordAudit(path('after/seesaw.db'), hostile);
  return diffDatabases(before, after, { folder: path('diff') }).page!;
}

test('texts of a target do nothing in the page, and nothing is fetched', async ({ page }, info) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(pathToFileURL(writePage((file) => info.outputPath(file))).href);
  await expect(page.getByText('gnp.exe').first()).toBeVisible();
  expect(await page.title()).not.toBe('pwned');
  expect(await page.locator('main bdi b, main img[src="x"], main bdi script').count()).toBe(0);
  expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
});

for (const language of ['中文', 'English']) {
  test(`axe finds nothing in the page in ${language}, and it is not wider than a phone`, async ({
    page,
  }, info) => {
    await page.goto(pathToFileURL(writePage((file) => info.outputPath(file))).href);
    await page.getByText(language, { exact: true }).click();
    await page
      .locator('details')
      .evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    }
  });
}

test('the same databases give the same bytes, and a page in a folder takes the place of an earlier one', ({}, info) => {
  const path = (file: string) => info.outputPath(file);
  const [before, after] = [
    recordAudit(path('before/seesaw.db')),
    recordAudit(path('after/seesaw.db'), hostile),
  ];
  const bytes = () => {
    const { page } = diffDatabases(before, after, { folder: path('diff') });
    return ['index.html', 'diff.json'].map((file) => readFileSync(join(dirname(page!), file), 'utf8'));
  };
  expect(bytes()).toEqual(bytes());
});
