import { defineConfig } from '@playwright/test';
import config from '../../../playwright.config.ts';

/** The repository's own way to walk; the bench itself serves the apps. No two walks share an account. */
const { webServer: _served, ...own } = config;
export default defineConfig({
  ...own,
  testDir: '.',
  testMatch: '*.scenario.ts',
  fullyParallel: true,
  timeout: 60_000,
  reporter: [['list']],
});
