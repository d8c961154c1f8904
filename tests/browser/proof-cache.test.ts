import { expect, test } from '@playwright/test';
import { readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { cachedProof, rememberProof } from '../../src/browser/proof-cache.ts';

const known = { version: '156.0', args: ['--a'] };

test.describe('a remembered proof', () => {
  let browser: string;
  let cache: string;

  test.beforeEach(async ({}, testInfo) => {
    browser = testInfo.outputPath('browser');
    cache = testInfo.outputPath('cache', 'browser.json');
    await writeFile(browser, '');
    rememberProof(browser, known, cache);
  });

  test('counts while browser and Playwright are unchanged', () => {
    expect(cachedProof(browser, cache)).toEqual(known);
  });

  test('is void for another browser', async ({}, testInfo) => {
    const other = testInfo.outputPath('other');
    await writeFile(other, '');

    expect(cachedProof(other, cache)).toBeNull();
  });

  test('is void once the browser was replaced', async () => {
    await utimes(browser, new Date(), new Date('2030-01-01'));

    expect(cachedProof(browser, cache)).toBeNull();
  });

  test('is void once the browser is gone', async () => {
    await rm(browser);

    expect(cachedProof(browser, cache)).toBeNull();
  });

  test('is void under another Playwright', async () => {
    const proof = JSON.parse(await readFile(cache, 'utf8')) as object;
    await writeFile(cache, JSON.stringify({ ...proof, playwright: '1.0.0' }));

    expect(cachedProof(browser, cache)).toBeNull();
  });

  test('that cannot be read is made again', async () => {
    await writeFile(cache, '{"path":');

    expect(cachedProof(browser, cache)).toBeNull();
  });
});
