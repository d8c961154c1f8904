import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const playwrightPackage = createRequire(import.meta.url).resolve('@playwright/test/package.json');

/** A file of what is remembered of browsers, beside Playwright: git-ignored, gone when the dependencies are reinstalled. */
export function cacheFile(name: string): string {
  return join(dirname(playwrightPackage), '..', '..', '.cache', 'seesaw', name);
}
