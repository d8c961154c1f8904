import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from '../browser/find-browser.ts';
import { AgainSettings, againFile } from './again-settings.ts';

/** How `seesaw reproduce` walks: with the projects that were recorded, in the browser that is proven on this machine. */
const { path, args } = await findBrowser();
const { projects } = AgainSettings.parse(JSON.parse(readFileSync(againFile, 'utf8')));

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

export default defineConfig({
  testDir: resolve('sources'),
  fullyParallel: true,
  retries: 0,
  timeout: 180_000,
  reporter: [],
  projects: projects.map((project) => ({
    name: project.name,
    testMatch: project.scenarios.map((file) => new RegExp(`^${escaped(file)}$`)),
    grep: project.titles.map((title) => new RegExp(`(^| )${escaped(title)}($| @)`)),
    use: {
      browserName: project.browser as 'chromium',
      headless: project.headless,
      viewport: project.viewport,
      ...(project.viewport && { deviceScaleFactor: project.ratio, isMobile: project.mobile }),
      locale: project.locale,
      ...(project.timezone !== null && { timezoneId: project.timezone }),
      ...(project.browser === 'chromium' && { launchOptions: { executablePath: path, args } }),
      actionTimeout: 20_000,
      navigationTimeout: 30_000,
      trace: 'off',
      video: 'off',
      screenshot: 'off',
    },
  })),
});
