import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { platform, release } from 'node:os';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser, TestInfo } from '@playwright/test';
import { z } from 'zod';
import { ownCommit } from '../evidence/seal/own-commit.ts';
import type { Environment } from '../model/walk.ts';

const require = createRequire(import.meta.url);
const Version = z.object({ version: z.string() });
const own = fileURLToPath(new URL('../../package.json', import.meta.url));

/** Circumstances under which this test walks. */
export function environmentOf(browser: Browser, testInfo: TestInfo): Environment {
  const { use } = testInfo.project;
  return {
    tool: versionIn(own),
    commit: ownCommit(),
    playwright: versionIn(require.resolve('@playwright/test/package.json')),
    node: process.version,
    // What follows major and minor names a machine's own build.
    os: `${platform()} ${release().split('.').slice(0, 2).join('.')}`,
    browser: browser.browserType().name(),
    browserVersion: browser.version(),
    headless: use.headless ?? true,
    viewport: use.viewport ?? null,
    ratio: use.deviceScaleFactor ?? 1,
    locale: use.locale ?? 'en-US',
    timezone: use.timezoneId ?? process.env['TZ'] ?? 'system',
    mobile: use.isMobile ?? false,
  };
}

/** SHA-256 of a scenario's source. */
export function sourceHash(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function versionIn(file: string): string {
  return Version.parse(JSON.parse(readFileSync(file, 'utf8'))).version;
}
