import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import type { Frame, Page } from '@playwright/test';

/** A player with a copy loaded: what it says of it, and its pages as it replays them. */
export type Player = {
  /** As the copy lists them; `ts`: ms since 1970. */
  pages: { url: string; title: string; ts: number }[];
  /** Replays a page. */
  open(url: string, ts: number): Promise<Frame>;
  close(): void;
};

const require = createRequire(import.meta.url);
const engine = join(dirname(require.resolve('@webrecorder/wabac')), 'sw.js');

const host = `<!doctype html><meta charset="utf-8"><title>player</title><iframe id="replay" width="1200" height="600"></iframe>
<script>
  const added = new Promise((resolve, reject) => {
    navigator.serviceWorker.addEventListener('message', ({ data }) => {
      if (data.msg_type === 'collAdded') resolve();
      if (data.error) reject(new Error(data.error));
    });
  });
  window.loaded = (async () => {
    await navigator.serviceWorker.register('/sw.js', { scope: '/' });
    const { active } = await navigator.serviceWorker.ready;
    active.postMessage({ msg_type: 'addColl', name: 'copy', type: 'wacz', file: { sourceUrl: location.origin + '/copy.wacz' } });
    await added;
    const answer = await fetch('/w/api/c/copy?all=1');
    return answer.json();
  })();
</script>`;

/**
 * Loads a WACZ into wabac, the engine of replayweb.page, which is nobody of ours: in a service worker of its own, over
 * HTTP with ranges, as a web archive is served.
 */
export async function playWacz(page: Page, file: string): Promise<Player> {
  const wacz = readFileSync(file);
  const server = createServer((request, response) => {
    const path = request.url!.split('?')[0];
    if (path === '/copy.wacz') {
      const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
      const end = to ? Number(to) : wacz.length - 1;
      const part = from === undefined ? wacz : wacz.subarray(Number(from), end + 1);
      response.writeHead(from === undefined ? 200 : 206, {
        'content-type': 'application/octet-stream',
        'accept-ranges': 'bytes',
        'content-length': part.length,
        ...(from === undefined ? {} : { 'content-range': `bytes ${from}-${end}/${wacz.length}` }),
      });
      return response.end(request.method === 'HEAD' ? undefined : part);
    }
    const isEngine = path === '/sw.js';
    response.writeHead(isEngine || path === '/' ? 200 : 404, {
      'content-type': isEngine ? 'text/javascript' : 'text/html; charset=utf-8',
    });
    response.end(isEngine ? readFileSync(engine) : path === '/' ? host : 'not of this player');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await page.goto(origin);
  const { pages } = await page.evaluate(
    () => (window as unknown as { loaded: Promise<Pick<Player, 'pages'>> }).loaded,
  );
  return {
    pages,
    async open(url, ts) {
      const moment = new Date(ts).toISOString().replaceAll(/\D/g, '').slice(0, 14);
      await page.evaluate(
        (address) =>
          new Promise((resolve) => {
            const frame = document.getElementById('replay') as HTMLIFrameElement;
            frame.onload = resolve;
            frame.src = address;
          }),
        `/w/copy/${moment}mp_/${url}`,
      );
      return page.frames().at(-1)!;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
