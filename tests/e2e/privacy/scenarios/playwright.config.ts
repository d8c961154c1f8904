import { defineConfig } from '@playwright/test';
import { findBrowser } from '../../../../src/browser/find-browser.ts';

const { path, args } = await findBrowser();
const out = process.env['CANARY_REPORTS'] ?? '';

/** As an author may have it: every reporter, and all that Playwright can write by itself. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.scenario.ts',
  workers: 1,
  timeout: 300_000,
  reporter: [
    ['list'],
    ['html', { outputFolder: `${out}/html`, open: 'never' }],
    ['json', { outputFile: `${out}/results.json` }],
    ['junit', { outputFile: `${out}/junit.xml` }],
    ['blob', { outputDir: `${out}/blob` }],
  ],
  use: {
    launchOptions: { executablePath: path, args },
    actionTimeout: 60_000,
    trace: 'on',
    screenshot: 'on',
    video: 'on',
    contextOptions: { recordHar: { path: `${out}/network.har` } },
  },
});
