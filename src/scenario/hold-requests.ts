import type { BrowserContext, Route } from '@playwright/test';
import { notAnAction } from '../record/action-log.ts';

/** Methods that fetch and change nothing (RFC 9110, 9.2.1). */
const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Runs something while nothing that could change anything on the site's side is sent: requests by other methods than
 * the safe ones are held back. What goes over a web socket is not seen.
 *
 * `held`: what was held back, as `POST /path`.
 */
export async function holdRequests<T>(
  context: BrowserContext,
  run: () => Promise<T>,
): Promise<{ result: T; held: string[] }> {
  const held: string[] = [];
  const hold = async (route: Route) => {
    const request = route.request();
    if (safe.has(request.method())) return route.fallback();
    held.push(`${request.method()} ${new URL(request.url()).pathname}`);
    return route.abort();
  };
  await notAnAction(() => context.route('**/*', hold));
  try {
    return { result: await run(), held };
  } finally {
    await notAnAction(() => context.unroute('**/*', hold));
  }
}
