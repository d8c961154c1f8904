import { defineConfig } from '@playwright/test';
import demo from '../../playwright.config.ts';

const { webServer: _testbed, testIgnore: _others, ...shared } = demo;

/** As the demo's audit, without its testbed: `npm run audit:dokuwiki` starts the wiki. */
export default defineConfig({ ...shared, testDir: '.', outputDir: '../../test-results/dokuwiki' });
