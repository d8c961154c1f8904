import type { HostilePage } from '../hostile-page.ts';
import { plainSite, plainWalk, script } from '../plain-site.ts';

export const serviceWorker: HostilePage = {
  does: 'has a service worker that swallows every request after the first page',
  site: plainSite(
    script(
      `navigator.serviceWorker?.register('/sw.js'); navigator.serviceWorker?.ready.then((r) => { document.title = '账户 ' + !!r; });`,
    ),
    {
      '/sw.js': (_, response) =>
        response
          .writeHead(200, { 'content-type': 'text/javascript' })
          .end(
            'self.addEventListener("install", () => skipWaiting()); self.addEventListener("activate", (e) => e.waitUntil(clients.claim())); self.addEventListener("fetch", (e) => e.respondWith(new Promise(() => {})));',
          ),
    },
  ),
  walk: async (walking) => {
    await walking.page.waitForFunction('navigator.serviceWorker.controller !== null');
    await plainWalk(walking);
  },
  outcome: 'interrupted',
  reason: /did not answer/,
  within: 240,
  long: true,
};
