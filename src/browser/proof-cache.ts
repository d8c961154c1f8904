import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { z } from 'zod';
import { cacheFile } from './cache-file.ts';

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
  try {
    const cached = CachedProof.parse(JSON.parse(readFileSync(file, 'utf8')));
    const same =
      cached.path === path &&
      cached.modified === statSync(path).mtimeMs &&
      cached.playwright === playwrightVersion();
    return same ? { version: cached.version, args: cached.args } : null;
  } catch {
    // No cache, an unreadable one or a browser that is gone: the proof is made again.
    return null;
  }
}

/** Remembers a proof. Several workers may do so at once, and a folder may be read-only: both only cost the next proof. */
export function rememberProof(path: string, { version, args }: RememberedProof, file = ownFile): void {
  try {
    const modified = statSync(path).mtimeMs;
    const proof = { path, modified, playwright: playwrightVersion(), version, args };
    const draft = `${file}.${process.pid}`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, JSON.stringify(proof satisfies z.infer<typeof CachedProof>));
    renameSync(draft, file);
  } catch {}
}

function playwrightVersion(): string {
  return (JSON.parse(readFileSync(playwrightPackage, 'utf8')) as { version: string }).version;
}
