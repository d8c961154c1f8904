import { expect, test } from '@playwright/test';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { browserCandidates, type BrowserCandidate } from '../../src/browser/browser-candidates.ts';

async function candidates(...args: Parameters<typeof browserCandidates>): Promise<BrowserCandidate[]> {
  const found: BrowserCandidate[] = [];
  for await (const candidate of browserCandidates(...args)) found.push(candidate);
  return found;
}

/** A folder with an empty file `chromium` in it. */
async function folderWithChromium(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'chromium'), '');
  return folder;
}

test('SEESAW_BROWSER is the only candidate where it is set, there or not', async () => {
  expect(await candidates({ SEESAW_BROWSER: '/no/such/browser', PATH: process.env.PATH })).toEqual([
    { source: 'SEESAW_BROWSER', path: '/no/such/browser' },
  ]);
});

test('an empty SEESAW_BROWSER counts as not set', async () => {
  const sources = (await candidates({ SEESAW_BROWSER: '' })).map(({ source }) => source);

  expect(sources).not.toContain('SEESAW_BROWSER');
});

test('a system chromium is found along the path, in its order', async ({}, testInfo) => {
  const first = await folderWithChromium(testInfo.outputPath('first'));
  const second = await folderWithChromium(testInfo.outputPath('second'));

  const found = await candidates({ PATH: [second, first].join(delimiter) }, 'linux');

  expect(found.filter(({ source }) => source === 'system').map(({ path }) => path)).toEqual([
    join(second, 'chromium'),
    join(first, 'chromium'),
  ]);
});

test('two paths to the same file are one candidate', async ({}, testInfo) => {
  const real = await folderWithChromium(testInfo.outputPath('real'));
  const link = testInfo.outputPath('link');
  await symlink(real, link);

  const found = await candidates({ PATH: [real, link].join(delimiter) }, 'linux');

  expect(found.filter(({ source }) => source === 'system')).toHaveLength(1);
});

test("on Windows, Chrome and Edge are looked for in the installers' folders, Chrome first", async ({}, testInfo) => {
  const programs = testInfo.outputPath('Program Files');
  const edge = join(programs, 'Microsoft', 'Edge', 'Application');
  const chrome = join(programs, 'Google', 'Chrome', 'Application');
  for (const [folder, name] of [[edge, 'msedge.exe'] as const, [chrome, 'chrome.exe'] as const]) {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, name), '');
  }

  const found = await candidates({ PROGRAMFILES: programs }, 'win32');

  expect(found.filter(({ source }) => source === 'chrome' || source === 'edge')).toEqual([
    { source: 'chrome', path: join(chrome, 'chrome.exe') },
    { source: 'edge', path: join(edge, 'msedge.exe') },
  ]);
});
