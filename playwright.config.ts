import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/browser/find-browser.ts';

const { path, args } = await findBrowser();
const testbedPort = Number(process.env['SEESAW_TESTBED_PORT'] ?? 4173);

/** The audits of this repository: `npx playwright test` walks them and records just as `seesaw audit` does. */
export default defineConfig({
  testDir: 'scenarios',
  testMatch: '**/*.scenario.ts',
  // Needs a server of its own: `npm run audit:dokuwiki`.
  testIgnore: 'dokuwiki/**',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 180_000,
  reporter: [['list']],
  outputDir: 'test-results/scenarios',
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath: path, args },
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    trace: 'off',
    video: 'off',
    screenshot: 'off',
  },
  webServer: {
    command: `node --import tsx src/testbed/serve.ts ${testbedPort}`,
    url: `http://127.0.0.1:${testbedPort}/__testbed/qinghe/state?account=member-1`,
    reuseExistingServer: true,
  },
});
