import { defineConfig } from '@playwright/test';
import { findBrowser } from '../../../src/browser/find-browser.ts';

const { path } = await findBrowser();
const port = Number(process.env['SHOP_PORT']);

export default defineConfig({
  testDir: '.',
  testMatch: '*.scenario.ts',
  fullyParallel: true,
  reporter: [['list']],
  outputDir: '../../../test-results/shop',
  use: { launchOptions: { executablePath: path }, actionTimeout: 10_000 },
  webServer: {
    command: `node --import tsx ${new URL('site.ts', import.meta.url).pathname} ${port}`,
    url: `http://127.0.0.1:${port}/`,
  },
});
