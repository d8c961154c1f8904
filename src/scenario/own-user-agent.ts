import type { Browser } from '@playwright/test';

const known = new WeakMap<Browser, Promise<string>>();

/** What a browser says of itself where nobody tells it otherwise. */
export function ownUserAgent(browser: Browser): Promise<string> {
  const asked = known.get(browser) ?? ask(browser);
  known.set(browser, asked);
  return asked;
}

async function ask(browser: Browser): Promise<string> {
  const context = await browser.newContext();
  try {
    return await (await context.newPage()).evaluate(() => navigator.userAgent);
  } finally {
    await context.close();
  }
}
