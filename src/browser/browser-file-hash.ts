import type { Browser } from '@playwright/test';
import { createHash } from 'node:crypto';
import { createReadStream, readlinkSync, statSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { cacheFile } from './cache-file.ts';
import { remember, remembered } from './remembered.ts';

/** A hash that was taken, and of what: another size or another time of change voids it. */
const Known = z.object({ path: z.string(), size: z.number(), modified: z.number(), sha256: z.string() });
const Processes = z.object({ processInfo: z.array(z.object({ type: z.string(), id: z.int() })) });

/**
 * SHA-256 of the file that runs as this browser; null where it cannot be found or read. On Linux what is started may
 * be a script, so the running process is asked.
 *
 * @param started what Playwright started
 */
export async function browserFileHash(
  browser: Browser,
  started: string,
  file = cacheFile('browser-file.json'),
): Promise<string | null> {
  try {
    const path = (await runningFile(browser)) ?? started;
    const { size, mtimeMs: modified } = statSync(path);
    const known = remembered(file, Known);
    if (known?.path === path && known.size === size && known.modified === modified) return known.sha256;
    const hash = createHash('sha256');
    await pipeline(createReadStream(path), hash);
    const sha256 = hash.digest('hex');
    remember(file, { path, size, modified, sha256 });
    return sha256;
  } catch {
    return null;
  }
}

async function runningFile(browser: Browser): Promise<string | null> {
  if (process.platform !== 'linux' || browser.browserType().name() !== 'chromium') return null;
  const session = await browser.newBrowserCDPSession();
  try {
    const { processInfo } = Processes.parse(await session.send('SystemInfo.getProcessInfo'));
    const own = processInfo.find(({ type }) => type === 'browser');
    return own ? readlinkSync(`/proc/${own.id}/exe`) : null;
  } finally {
    await session.detach();
  }
}
