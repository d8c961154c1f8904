import { chromium, expect, test } from '@playwright/test';
import { browserTrouble } from '../../src/audit/browser-trouble.ts';
import { findBrowser } from '../../src/browser/find-browser.ts';

async function messageOf(options: Parameters<typeof chromium.launch>[0]): Promise<string> {
  const [error] = await Promise.allSettled([chromium.launch(options)]);
  if (error?.status !== 'rejected') throw new Error('it started');
  return (error.reason as Error).message;
}

test('where no desktop can show a window, or there is no such browser, the sentence says what to do', async () => {
  test.skip(process.platform !== 'linux', 'elsewhere there is always a desktop');
  const { path, args } = await findBrowser();
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
  const windowless = await messageOf({ headless: false, executablePath: path, args, env });
  expect(browserTrouble({ message: `Error: ${windowless}`, place: null })).toMatchObject({
    code: 'machine',
    sentence: { zh: expect.stringContaining('xvfb-run'), en: expect.stringContaining('no desktop') },
  });
  const missing = await messageOf({ executablePath: '/nowhere/chrome' });
  expect(browserTrouble({ message: `Error: ${missing}`, place: null })?.sentence.en).toContain(
    'npx seesaw doctor',
  );
});

test('a browser that did not start this once stops no other walk', () => {
  const message = 'Error: browserType.launch: Timeout 180000ms exceeded.\nCall log: …';
  expect(browserTrouble({ message, place: null })).toBeNull();
  expect(
    browserTrouble({ message: 'Error: locator.click: Timeout 1000ms exceeded.', place: null }),
  ).toBeNull();
});
