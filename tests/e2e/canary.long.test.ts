import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { walkShop } from './walk-shop.ts';

const canaries = ['canaryPassw0rd!Zx', '13900007777', 'canaryCookie7f3a'];

/** How a text can stand in a file: plain, URL, base64, hex, UTF-16. */
const forms = (text: string) => [
  text,
  encodeURIComponent(text),
  Buffer.from(text).toString('base64').replace(/=+$/, ''),
  Buffer.from(text).toString('hex'),
  Buffer.from(text, 'utf16le').toString('latin1'),
];

test('a password, a phone number and a cookie that a walk meets are found nowhere in what it wrote', async ({}, testInfo) => {
  test.setTimeout(120_000);
  const shop = await walkShop(testInfo.outputPath(), ['canary']);
  expect(shop.stdout, shop.stderr).toContain('1 passed');
  const files = allFiles(shop.folder);
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) {
    const bytes = readFileSync(file);
    const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('latin1');
    for (const form of canaries.flatMap(forms)) expect(text.includes(form), `${form} in ${file}`).toBe(false);
  }
  const [walk] = shop.rows('SELECT outcome, typed_fields, typed_chars FROM v_walk');
  expect(walk).toEqual({ outcome: 'done-now', typed_fields: 2, typed_chars: 28 });
});

test('a walk that breaks leaves nothing private in the database, in Playwright’s files or in the terminal, whatever the config asks for', async ({}, testInfo) => {
  test.setTimeout(120_000);
  const output = testInfo.outputPath('playwright');
  const everything = { SHOP_EVERYTHING: output };
  const shop = await walkShop(testInfo.outputPath(), ['failing'], ['--output', output], everything);
  expect(shop.stdout).toContain('scenario-broken');
  expect(shop.stdout).toContain('failing.scenario.ts:');
  const [walk] = shop.rows('SELECT outcome, reason FROM v_walk');
  expect(walk).toMatchObject({ outcome: 'scenario-broken' });
  expect(allFiles(output).filter((file) => /\.(zip|png|webm|har)$/.test(file))).toEqual([]);
  const written = [...allFiles(shop.folder), ...allFiles(output)].map((file) => {
    const bytes = readFileSync(file);
    return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('latin1');
  });
  for (const text of written)
    for (const form of canaries.flatMap(forms)) expect(text.includes(form), form).toBe(false);
  for (const canary of canaries) expect(shop.stdout).not.toContain(canary);
});

function allFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? allFiles(path) : [path];
  });
}
