import { defineConfig } from '@playwright/test';
import config from '../../../playwright.config.ts';
import { root } from '../../run-command.ts';

/** The repository's own way to walk, with the neutral app's scenario; no two walks share an account. */
export default defineConfig({
  ...config,
  testDir: '.',
  fullyParallel: true,
  webServer: [config.webServer ?? []].flat().map((server) => ({ ...server, cwd: root })),
});
