import { defineConfig } from '@playwright/test';
import { findBrowser } from '../../src/browser/find-browser.ts';

const { path, args } = await findBrowser();

/** As `seesaw audit` walks by itself, with a time limit of its own. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.scenario.ts',
  fullyParallel: true,
  retries: 0,
  timeout: Number(process.env['HOSTILE_LIMIT']) * 1000,
  reporter: [],
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath: path, args },
    trace: 'off',
    video: 'off',
    screenshot: 'off',
  },
});
