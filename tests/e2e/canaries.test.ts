import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { readPixels } from '../../src/evidence/pixels.ts';
import { root, seesaw } from '../run-command.ts';
import { allFiles, ByteSearch, formsOf } from './privacy/byte-search.ts';
import { canaries, declared, inContext, published } from './privacy/canaries.ts';
import { canarySite } from './privacy/site.ts';

const everyone = { ...canaries, ...declared, ...Object.fromEntries(inContext.map((text) => [text, text])) };

/** Pixels of a picture in the colour of what is private, and in that of what is public. */
function coloured(png: Buffer): { secret: number; open: number; black: number; all: number } {
  const { width, height, channels, data } = readPixels(png);
  const counts = { secret: 0, open: 0, black: 0, all: width * height };
  for (let at = 0; at < data.length; at += channels) {
    const [r, g, b] = [data[at]!, data[at + 1]!, data[at + 2]!];
    if (r - g > 100 && b - g > 60) counts.secret++;
    if (b - r > 100 && b - g > 60) counts.open++;
    if (r + g + b === 0) counts.black++;
  }
  return counts;
}

test('the search finds each canary in every form, and inside what is packed', ({}, testInfo) => {
  const found = new ByteSearch(everyone);
  const planted: string[] = [];
  for (const [what, text] of Object.entries(everyone))
    for (const [form, bytes] of Object.entries(formsOf(text))) {
      planted.push(`${what} as ${form}`);
      found.look(Buffer.concat([Buffer.from('vor '), bytes, Buffer.from(' nach')]), planted.at(-1)!);
    }
  const seen = new Set(found.hits.map(({ where }) => where));
  expect(planted.filter((each) => !seen.has(each))).toEqual([]);
  const dir = testInfo.outputPath('planted');
  mkdirSync(dir, { recursive: true });
  const db = new Database(join(dir, 'x.db'));
  db.exec('CREATE TABLE t (packed BLOB)');
  db.prepare('INSERT INTO t VALUES (?)').run(gzipSync(`${'x'.repeat(9000)}${canaries.chat}`));
  db.close();
  found.hits.length = 0;
  found.folder(dir);
  expect(found.hits.map(({ what }) => what)).toContain('chat');
});

test('of all that a site shows and a scenario types that is private, no byte that a run writes holds anything', async ({}, testInfo) => {
  const { origin, server } = await canarySite();
  const dir = testInfo.outputPath('run');
  const [out, reports] = ['audit', 'reports'].map((name) => join(dir, name));
  // A browser's socket lies there, whose path must be short.
  const temporary = mkdtempSync(join(tmpdir(), 'cn-'));
  const env = {
    CANARIES: JSON.stringify(canaries),
    CANARY_SITE: origin,
    CANARY_LINK: `${origin}/confirm/${canaries.mailLink}`,
    CANARY_REPORTS: reports,
    TMPDIR: temporary,
    SEESAW_LANG: 'en',
  };
  const folder = join(root, 'tests/e2e/privacy/scenarios');
  const run = await seesaw(
    [
      ...['audit', folder, '--repeat', '1', '--wacz'],
      ...['--config', join(folder, 'playwright.config.ts'), '--out', out!],
    ],
    { env },
  );
  server.close();
  server.closeAllConnections();
  const told = `${run.stdout}\n${run.stderr}`;
  expect(told).toContain('1 of 2 planned walks are usable');
  expect(told).toContain(
    'asks Playwright for traces, videos, screenshots, network logs (HAR). They hold passwords',
  );

  expect(allFiles(join(out!, 'wacz'))).toHaveLength(2);
  const search = new ByteSearch(everyone);
  for (const each of [out!, reports!, temporary]) search.folder(each);
  rmSync(temporary, { recursive: true, force: true });
  search.look(Buffer.from(told), 'terminal');
  expect(search.hits).toEqual([]);
  expect(search.bytes).toBeGreaterThan(1_000_000);
  expect(allFiles(dir).filter((file) => /\.(?:webm|har)$|trace.*\.zip$/.test(file))).toEqual([]);

  const pictures = allFiles(join(out!, 'files')).map((file) => readFileSync(file));
  const drawn = pictures.filter((bytes) => bytes.toString('latin1', 1, 4) === 'PNG').map(coloured);
  expect(drawn.length).toBeGreaterThan(5);
  for (const { secret, open, black, all } of drawn) {
    expect(secret).toBe(0);
    expect(open).toBeGreaterThan(50);
    expect(black / all).toBeLessThan(0.4);
  }
  expect(drawn.filter(({ black }) => black > 5000).length).toBeGreaterThan(3);

  const db = new Database(join(out!, 'seesaw.db'), { readonly: true });
  const counts = db.prepare("SELECT redactions FROM walk WHERE flow = 'register'").pluck().get() as string;
  db.close();
  const kept = [...published, '‹phone-1›', '‹name-1›', '‹secret›'];
  const words = new ByteSearch(Object.fromEntries(kept.map((text) => [text, text])));
  words.folder(join(out!, 'files'));
  for (const text of kept)
    expect(
      words.hits.map(({ what }) => what),
      text,
    ).toContain(text);
  expect(Object.keys(JSON.parse(counts))).toEqual(
    expect.arrayContaining(['secret', 'card', 'phone', 'email', 'name', 'address', 'id-number', 'picture']),
  );
});

test('unmasked, the pages show all of it in its colour', async ({ page }) => {
  const { origin, server } = await canarySite();
  await page.goto(`${origin}/wall`);
  await expect(page.getByText(canaries.inJson)).toBeVisible();
  expect(coloured(await page.screenshot()).secret).toBeGreaterThan(3000);
  server.close();
  server.closeAllConnections();
});
