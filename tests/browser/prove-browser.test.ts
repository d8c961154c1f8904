import { chromium, expect, test } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { findBrowser } from '../../src/browser/find-browser.ts';
import { proveBrowser } from '../../src/browser/prove-browser.ts';
import { runCommand } from '../run-command.ts';

test('a browser with Chinese fonts is proven, with its version', async () => {
  const { source, path } = await findBrowser();

  const proof = await proveBrowser({ source, path });

  expect(proof).toEqual({
    launched: true,
    version: expect.stringMatching(/^\d+\.[\d.]+$/),
    drawsChinese: true,
    args: [expect.stringMatching(/^--disable-features=\S*,WebUIOmniboxPopup/)],
  });
});

test('the arguments keep what Playwright switches off, and let nothing be rendered but the page', async () => {
  const { path, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath: path, args });
  try {
    const session = await browser.newBrowserCDPSession();
    const { commandLine } = await session.send('SystemInfo.getInfo');
    const [playwrights, own] = [...commandLine.matchAll(/--disable-features=(\S+)/g)].map(([, list]) =>
      list!.split(','),
    );
    await (await browser.newContext()).newPage();
    const { targetInfos } = await session.send('Target.getTargets');

    expect(own).toEqual(expect.arrayContaining(playwrights!));
    expect(targetInfos.map(({ type }) => type)).toEqual(['page']);
  } finally {
    await browser.close();
  }
});

test('a browser that starts without any Chinese font is caught by what it draws', async ({}, testInfo) => {
  test.skip(process.platform !== 'linux', 'only fontconfig lets a process see fewer fonts');
  const fonts = testInfo.outputPath('fonts.conf');
  const cache = testInfo.outputPath('cache');
  await writeFile(
    fonts,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
     <fontconfig><dir>${testInfo.outputPath('none')}</dir><cachedir>${cache}</cachedir></fontconfig>`,
  );
  const { source, path } = await findBrowser();

  // The browser inherits the fonts of the process that starts it.
  const script = `
    const { proveBrowser } = await import('./src/browser/prove-browser.ts');
    console.log(JSON.stringify(await proveBrowser(${JSON.stringify({ source, path })})));`;
  const { stdout, stderr } = await runCommand(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', script],
    { env: { FONTCONFIG_FILE: fonts } },
  );

  expect(JSON.parse(stdout || stderr)).toMatchObject({ launched: true, drawsChinese: false });
});

test('a program that is no browser is refused with what happened', async () => {
  const proof = await proveBrowser({ source: 'SEESAW_BROWSER', path: process.execPath });

  expect(proof).toEqual({ launched: false, reason: expect.stringContaining('bad option') });
});

test('a path without a file is refused with the path', async ({}, testInfo) => {
  const path = testInfo.outputPath('no-such-browser');

  const proof = await proveBrowser({ source: 'SEESAW_BROWSER', path });

  expect(proof).toEqual({ launched: false, reason: expect.stringContaining(path) });
});
