import { defineConfig } from '@playwright/test';
import { z } from 'zod';
import { findBrowser } from '../browser/find-browser.ts';
import { escapeRegExp } from './escape-reg-exp.ts';

/**
 * How `seesaw audit` walks where there is no playwright.config: in the browser that was proven on this machine,
 * Chinese locale and time zone whatever the machine's own are (an audit must not depend on the shell that starts it),
 * nothing walked twice, nothing recorded but by Seesaw. A config of your own replaces all of it.
 */
const { path, args } = await findBrowser();

/** Folder to look in, and files that were named although they are not called `*.scenario.*`. */
const Named = z.object({ testDir: z.string(), files: z.array(z.string()) });
const named = Named.parse(JSON.parse(process.env['SEESAW_SCENARIOS'] ?? ''));

export default defineConfig({
  testDir: named.testDir,
  testMatch: [
    '**/*.scenario.?(c|m)[jt]s',
    ...named.files.map((file) => new RegExp(`^${escapeRegExp(file)}$`)),
  ],
  fullyParallel: true,
  retries: 0,
  timeout: 180_000,
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
