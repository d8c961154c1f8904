import { defineConfig } from '@playwright/test';
import { launchOptions } from './launch-options.ts';

/** The scenarios as they are, under the repository's own settings, one after another. */
export default defineConfig({
  testDir: '../..',
  testMatch: ['scenarios/first-apps/*.scenario.ts', 'tests/bench/traced/zz-end.spec.ts'],
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
    trace: 'off',
    screenshot: 'off',
    video: 'off',
  },
});
