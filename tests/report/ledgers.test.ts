import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PNG } from 'pngjs';
import { openStore } from '../../src/store/open-store.ts';
import { cutPicture } from '../../src/report/cut-picture.ts';
import { cutName, cutPair } from '../../src/report/document/cut.ts';
import type { Picture } from '../../src/report/document/picture.ts';
import { reportAudit } from '../../src/report/report-audit.ts';
import { againstText } from '../../src/report/words/blocker-words.ts';
import { ledgerTextInWords, valueText } from '../../src/report/words/prominence-words.ts';
import { ledgerText } from '../../src/detect/prominence/ledger-text.ts';
import { exampleLedger } from '../store/example-ledger.ts';
import { recordAudit } from './record-audit.ts';

const picture: Picture = {
  sha256: 'a'.repeat(64),
  width: 1280,
  height: 800,
  layer: null,
  title: '',
  url: '',
  state: 1,
};

test('two controls are cut out at one size, each in the middle as far as the picture allows', () => {
  const [large, small] = cutPair([
    { picture, box: [500, 300, 400, 60] },
    { picture, box: [10, 780, 40, 16] },
  ]);
  expect(large).toMatchObject({ width: 1280, box: [472, 272, 456, 116], mark: [28, 28, 400, 60] });
  expect(small).toMatchObject({ box: [0, 684, 456, 116], mark: [10, 96, 40, 16] });
  expect(cutName(large!)).toBe(`${'a'.repeat(64)}-472-272-456-116`);
});

test('what lies outside of its picture, or has none, is not cut out; the other one is', () => {
  const below = { picture, box: [10, 790, 40, 16] as [number, number, number, number] };
  const [one, other] = cutPair([{ picture, box: [100, 100, 40, 16] }, below]);
  expect(one).not.toBeNull();
  expect(other).toBeNull();
  expect(cutPair([{ picture: null, box: [1, 1, 4, 4] }])).toEqual([null]);
});

test('a cut has the pixels of the picture, also of one with two for each CSS px', () => {
  const png = new PNG({ width: 40, height: 20 });
  png.data.fill(255);
  for (const x of [20, 21]) png.data.set([10, 20, 30, 255], (8 * 40 + x) * 4);
  const cut = cutPicture(PNG.sync.write(png), {
    sha256: '',
    width: 20,
    box: [10, 4, 5, 3],
    mark: [0, 0, 1, 1],
  });
  const { width, height, data } = PNG.sync.read(cut);
  expect([width, height]).toEqual([10, 6]);
  expect([...data.subarray(0, 12)]).toEqual([10, 20, 30, 255, 10, 20, 30, 255, 255, 255, 255, 255]);
});

test('what a blocker was compared with is told in the words of the reader', () => {
  const text = ledgerText(exampleLedger());
  expect(text).toBe('area 9600 → 1200 px²; kind filled → link');
  expect(ledgerTextInWords(text)).toEqual({
    zh: '面积 9600 px² → 1200 px²；样式 实心按钮 → 文字链接',
    en: 'area 9600 px² → 1200 px²; style filled button → text link',
  });
  expect(ledgerTextInWords('text 16 / 700 → 12 / 400 px / weight; text-contrast 5.49 → 2.17 :1').zh).toBe(
    '字号与粗细 16 px / 700 → 12 px / 400；文字对比度 5.49:1 → 2.17:1',
  );
  expect(ledgerTextInWords('fold above → below 1280×800').en).toBe('seen without scrolling yes → no');
  expect(againstText('ENT-02', '1')!.zh).toContain('1');
});

test('values are printed with what they are counted in, and what is not known is not invented', () => {
  expect(valueText('16 / 700', 'px / weight').zh).toBe('16 px / 700');
  expect(valueText(4.51, ':1').en).toBe('4.51:1');
  expect(valueText('above', '1280×800')).toEqual({ zh: '能', en: 'yes' });
  expect(valueText(0, 'ΔE').zh).toBe('0 ΔE');
  expect(valueText(null, 'px²').zh).toBe('—');
});

test.describe('in the page', () => {
  test.use({ locale: 'zh-CN' });

  /** A report whose first exit has this ledger, with controls where the test puts them. */
  async function open(page: Page, database: string, single = false) {
    recordAudit(database);
    const store = openStore(database);
    const [weighed] = store.ledgersOf('video-out');
    const of = { audit: 'november', target: 'star-video', project: '' };
    const { a, b } = exampleLedger({
      a: { ...weighed!.a, label: '升级会员', box: [40, 40, 120, 40] },
      b: { ...weighed!.b, label: '会员降级', box: [60, 50, 30, 12] },
    });
    const comparisons = store.comparisons('november').filter(({ target }) => target === 'star-video');
    store.replaceMet('video-out', { blockers: [], ledgers: [exampleLedger({ a, b })] });
    store.replaceCompared(of, { comparisons, standing: [] });
    store.close();
    const { page: file } = reportAudit(database, { single });
    await page.goto(pathToFileURL(file).href);
    return file;
  }

  test('a ledger is one sentence until it is opened; then both controls are seen at one scale', async ({
    page,
  }, info) => {
    const file = await open(page, info.outputPath('seesaw.db'));
    const ledger = page.locator('#star-video .ledger');
    await expect(ledger.locator('summary')).toContainText(
      '降级入口在可比的 2 项中有 2 项明显弱于升级入口：面积、样式',
    );
    await expect(ledger.locator('table')).toBeHidden();
    await ledger.locator('summary').click();
    await expect(ledger.getByRole('row', { name: '面积' })).toContainText('9600 px²');
    await expect(ledger.getByRole('row', { name: '样式' })).toContainText('文字链接');
    const images = ledger.locator('img');
    await expect(images).toHaveCount(2);
    await expect
      .poll(() =>
        images.evaluateAll((all) => all.map((image) => (image as HTMLImageElement).naturalWidth > 0)),
      )
      .toEqual([true, true]);
    const boxes = await images.evaluateAll((all) => all.map((image) => image.getBoundingClientRect().width));
    expect(boxes[0]).toBe(boxes[1]);
    await page.getByRole('radio', { name: 'English' }).check();
    await expect(ledger.locator('summary')).toContainText(
      'The entry to “downgrade” is clearly weaker than the entry to “upgrade” in 2 of the 2 traits that compare: area, style',
    );
    for (const image of await images.all()) {
      const src = await image.getAttribute('src');
      expect(src).toMatch(/^pictures\/[0-9a-f]{64}(-\d+){4}\.png$/);
      expect(existsSync(join(dirname(file), src!))).toBe(true);
    }
  });

  test('a page that stands alone has the cuts in it', async ({ page }, info) => {
    await open(page, info.outputPath('seesaw.db'), true);
    await page.locator('#star-video .ledger summary').click();
    const images = page.locator('#star-video .ledger img');
    await expect(images).toHaveCount(2);
    for (const image of await images.all())
      await expect(image).toHaveAttribute('src', /^data:image\/png;base64,iVBO/);
  });

  test('cuts that an earlier report left are taken away', async ({ page }, info) => {
    const database = info.outputPath('seesaw.db');
    const file = await open(page, database);
    const left = join(dirname(file), 'pictures', `${'b'.repeat(64)}-1-2-3-4.png`);
    const foreign = join(dirname(file), 'pictures', 'mine-1.png');
    for (const path of [left, foreign]) writeFileSync(path, '');
    reportAudit(database);
    expect([existsSync(left), existsSync(foreign)]).toEqual([false, true]);
  });
});
