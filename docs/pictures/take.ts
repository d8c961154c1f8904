/**
 * `node --import tsx docs/pictures/take.ts <folder of a report>`: cuts the README's pictures from a report of the ten
 * apps, so that they can be taken anew whenever the report looks different.
 */
import { chromium } from '@playwright/test';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findBrowser } from '../../src/browser/find-browser.ts';

/** `from`: id of what stands at the top of the picture. `width`, `height`: CSS px. */
const shots = [
  { file: 'report-zh.png', locale: 'zh-CN', from: null, width: 1200, height: 750 },
  { file: 'report-en.png', locale: 'en-US', from: null, width: 1200, height: 785 },
  { file: 'report-table-zh.png', locale: 'zh-CN', from: '_table', width: 1200, height: 760 },
  { file: 'report-strip-zh.png', locale: 'zh-CN', from: 'yunxia-drive', width: 1200, height: 1420 },
  { file: 'report-phone-zh.png', locale: 'zh-CN', from: null, width: 390, height: 960 },
];

const [folder = 'reports/latest'] = process.argv.slice(2);
const report = pathToFileURL(join(resolve(folder), 'index.html'));
const { path, args } = await findBrowser();
const browser = await chromium.launch({ executablePath: path, args });
for (const { file, locale, from, width, height } of shots) {
  const page = await browser.newPage({ locale, viewport: { width, height } });
  await page.goto(report.href);
  if (from !== null) {
    const place = page.locator(`[id="${from}"]`);
    await place.evaluate(async (element) => {
      for (const strip of element.querySelectorAll<HTMLDetailsElement>('details.strips')) strip.open = true;
      scrollBy({ top: element.getBoundingClientRect().top, behavior: 'instant' });
      // They are loaded when they come into view, which a picture of the page does not wait for.
      const images = [...element.querySelectorAll('img')];
      for (const image of images) image.loading = 'eager';
      await Promise.all(images.map((image) => image.decode()));
    });
  }
  await page.screenshot({ path: fileURLToPath(new URL(file, import.meta.url)) });
  await page.close();
}
await browser.close();
