import { defineConfig } from '@playwright/test';
import { findBrowser } from '../../../src/browser/find-browser.ts';

const { path, args } = await findBrowser();
const port = Number(process.env['SHOP_PORT']);
/** As an author's config may have it: all that Playwright can write by itself. */
const everything = {
  trace: 'on',
  screenshot: 'on',
  video: 'on',
  contextOptions: { recordHar: { path: `${process.env['SHOP_EVERYTHING']}/network.har` } },
} as const;

export default defineConfig({
  testDir: '.',
  testMatch: '*.scenario.ts',
  fullyParallel: true,
  timeout: 300_000,
  reporter: [['list']],
  outputDir: '../../../test-results/shop',
  use: {
    launchOptions: { executablePath: path, args },
    actionTimeout: 60_000,
    ...(process.env['SHOP_EVERYTHING'] ? everything : {}),
  },
  webServer: {
    command: `node --import tsx ${new URL('site.ts', import.meta.url).pathname} ${port}`,
    url: `http://127.0.0.1:${port}/`,
    timeout: 300_000,
  },
});
