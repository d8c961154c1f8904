import type { Browser } from '@playwright/test';
import { z } from 'zod';

/**
 * Parts of the browser's own window that no page and no person of a walk ever sees, and that Chromium 156 renders
 * anew for every context, headless too: its list below the address bar alone took half of a short walk's processor
 * time.
 */
const unseen = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

const SystemInfo = z.object({ commandLine: z.string() });

/**
 * Arguments that start a browser without those parts. Of several `--disable-features` the last one counts, so that
 * Playwright's own list is read from the browser that it started, and kept.
 */
export async function quietWindow(browser: Browser): Promise<string[]> {
  const session = await browser.newBrowserCDPSession();
  const { commandLine } = SystemInfo.parse(await session.send('SystemInfo.getInfo'));
  const [, playwrights = ''] = /--disable-features=(\S+)/.exec(commandLine) ?? [];
  return [`--disable-features=${[...playwrights.split(',').filter(Boolean), ...unseen].join(',')}`];
}
