import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';
import { cacheFile } from './cache-file.ts';
import { remember, remembered } from './remembered.ts';

/** A browser that was proven, and what the proof depends on: another file or another Playwright voids it. */
const CachedProof = z.object({
  path: z.string(),
  modified: z.number(),
  playwright: z.string(),
  version: z.string(),
  args: z.array(z.string()),
});

/** What is remembered of a browser that was proven. */
export type RememberedProof = Pick<z.infer<typeof CachedProof>, 'version' | 'args'>;

const playwrightPackage = createRequire(import.meta.url).resolve('@playwright/test/package.json');

const ownFile = cacheFile('browser.json');

/** What is known of the browser at `path` if it was proven before and is unchanged, else null. */
export function cachedProof(path: string, file = ownFile): RememberedProof | null {
  const cached = remembered(file, CachedProof);
  try {
    const same =
      cached?.path === path &&
      cached.modified === statSync(path).mtimeMs &&
      cached.playwright === playwrightVersion();
    return same ? { version: cached.version, args: cached.args } : null;
  } catch {
    // A browser that is gone.
    return null;
  }
}

/** Remembers a proof. */
export function rememberProof(path: string, { version, args }: RememberedProof, file = ownFile): void {
  const modified = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  if (modified === undefined) return;
  const proof = { path, modified, playwright: playwrightVersion(), version, args };
  remember(file, proof satisfies z.infer<typeof CachedProof>);
}

function playwrightVersion(): string {
  return (JSON.parse(readFileSync(playwrightPackage, 'utf8')) as { version: string }).version;
}
