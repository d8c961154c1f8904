import { defineConfig } from '@playwright/test';
import { launchOptions } from './launch-options.ts';

/** Playwright Test with all that it can keep of a run: a trace and screenshots of every test. */
export default defineConfig({
  testDir: 'traced',
  fullyParallel: false,
  workers: 1,
  retries: 0,
  timeout: 180_000,
  reporter: [['line']],
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1280, height: 800 },
    launchOptions,
    trace: 'on',
    screenshot: 'on',
    video: 'off',
  },
});
