import { defineConfig } from '@playwright/test';
import { findBrowser } from '../../../src/browser/find-browser.ts';

const { path, args } = await findBrowser();

/** As `seesaw audit` walks by itself; what waits for a target that is gone gives up sooner. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.scenario.ts',
  fullyParallel: true,
  retries: 0,
  timeout: 60_000,
  reporter: [],
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1280, height: 800 },
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    launchOptions: { executablePath: path, args },
    trace: 'off',
    video: 'off',
    screenshot: 'off',
  },
});
