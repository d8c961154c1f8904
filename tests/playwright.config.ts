import { defineConfig } from '@playwright/test';
import fc from 'fast-check';
import { findBrowser } from '../src/browser/find-browser.ts';

const { path, args } = await findBrowser();

// What nobody has seen yet is looked for in the long tests; no change fails for a chance that another one would have had.
if (!process.env['SEESAW_LONG']) fc.configureGlobal({ seed: 20261101 });

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.test.ts',
  // What takes longer than a developer waits: `npm run test:long`.
  testIgnore: process.env['SEESAW_LONG'] ? [] : ['**/*.long.test.ts'],
  fullyParallel: true,
  // More than the two cores that the suite is made for: half of a test is waiting. Of the long ones many walk whole
  // audits, four flows at a time.
  workers: process.env['SEESAW_LONG'] ? 2 : 6,
  retries: 0,
  forbidOnly: true,
  // Far more than any test takes on a quiet machine: a slow one, or a busy one, must not fail what holds.
  timeout: 600_000,
  expect: { timeout: 60_000 },
  reporter: [['list']],
  outputDir: '../test-results/tests',
  use: { launchOptions: { executablePath: path, args } },
});
