import { EventEmitter } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext } from '@playwright/test';
import { expect, test as base } from '@playwright/test';
import { ExchangeLog } from '../../src/record/exchange-log.ts';
import { startWalkClock } from '../../src/record/walk-clock.ts';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;
type Site = { origin: string; at(path: string, answer: Answer): void };

const html =
  (body: string): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(body);
  };
const typed =
  (type: string, body: string | Buffer): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=600' });
    response.end(body);
  };

const test = base.extend<{ site: Site }>({
  site: async ({}, use) => {
    const answers = new Map<string, Answer>();
    const server: Server = createServer((request, response) => {
      const answer = answers.get(request.url!.split('?')[0]!);
      if (answer) answer(response, request);
      else response.writeHead(404).end('not found');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await use({ origin, at: (path, answer) => void answers.set(path, answer) });
    server.close();
    server.closeAllConnections();
  },
});

/** Path and status of what was kept. */
function told(exchanges: Awaited<ReturnType<ExchangeLog['taken']>>['exchanges']): string[] {
  return exchanges
    .map(({ url, status, body }) => `${new URL(url).pathname} ${status}${body ? '' : ' without a body'}`)
    .toSorted();
}

test('of a setup only what later pages share is kept, and of what follows the flow nothing', async ({
  site,
  context,
  page,
}) => {
  site.at('/login', html('<link rel=stylesheet href=/style.css><script src=/shared.js></script><h1>in</h1>'));
  site.at(
    '/home',
    html('<link rel=stylesheet href=/style.css><script src=/shared.js></script><h1>home</h1>'),
  );
  site.at('/style.css', typed('text/css', 'h1{color:red}'));
  site.at('/shared.js', typed('text/javascript', 'fetch("/data")'));
  site.at('/data', typed('application/json', '{}'));
  const log = new ExchangeLog(context, startWalkClock());
  await page.goto(`${site.origin}/login`, { waitUntil: 'networkidle' });
  expect(told((await log.taken()).exchanges)).toEqual(['/shared.js 200', '/style.css 200']);

  const again = new ExchangeLog(context, startWalkClock());
  again.keeping = 'all';
  await page.goto(`${site.origin}/home`, { waitUntil: 'networkidle' });
  again.keeping = 'nothing';
  await page.goto(`${site.origin}/login`, { waitUntil: 'networkidle' });
  const { exchanges, leftOut } = await again.taken();
  expect(told(exchanges)).toEqual(['/data 200', '/home 200', '/shared.js 200', '/style.css 200']);
  expect(exchanges.filter(({ isDocument }) => isDocument).map(({ url }) => url)).toEqual([
    `${site.origin}/home`,
  ]);
  expect(leftOut).toEqual([]);
});

test('what is too long, fails or never ends is named, and holds nothing up', async ({
  site,
  context,
  page,
}) => {
  site.at(
    '/',
    html('<h1>x</h1><img src=/long.png><img src=/broken.png><script>new EventSource("/stream")</script>'),
  );
  site.at('/long.png', (response) => {
    response.writeHead(200, { 'content-type': 'image/png' });
    response.end(Buffer.alloc(21_000_000));
  });
  site.at('/broken.png', (response) => {
    response.writeHead(200, { 'content-type': 'image/png', 'content-length': '1000' });
    response.write('x', () => response.destroy());
  });
  site.at('/stream', (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('data: 1\n\n');
  });
  const log = new ExchangeLog(context, startWalkClock());
  log.keeping = 'all';
  const ended = Promise.all([
    context.waitForEvent('requestfinished', (request) => request.url().endsWith('/long.png')),
    context.waitForEvent('requestfailed', (request) => request.url().endsWith('/broken.png')),
    context.waitForEvent('response', (response) => response.url().endsWith('/stream')),
  ]);
  await page.goto(site.origin);
  await ended;
  const { exchanges, leftOut } = await log.taken();
  expect(told(exchanges)).toEqual(['/ 200']);
  const reasons = Object.fromEntries(leftOut.map(({ url, reason }) => [new URL(url).pathname, reason]));
  expect(reasons['/broken.png']).toMatch(/^net::/);
  expect(reasons['/stream']).toBe('it had not ended when the walk did');
  expect(reasons['/long.png']).toBe('the browser did not give its body');
});

test('redirects, frames, popups and what a service worker answers are kept', async ({
  site,
  context,
  page,
}) => {
  site.at('/', html('<iframe src=/frame></iframe><a href=/popup target=_blank>open</a>'));
  site.at('/frame', html('frame'));
  site.at('/popup', (response) => response.writeHead(302, { location: '/there' }).end());
  site.at('/there', html('<h1>there</h1>'));
  site.at(
    '/worker.js',
    typed(
      'text/javascript',
      'onfetch=(e)=>{if(e.request.url.endsWith("/made"))e.respondWith(new Response("by the worker"))};oninstall=()=>skipWaiting();onactivate=(e)=>e.waitUntil(clients.claim())',
    ),
  );
  const log = new ExchangeLog(context, startWalkClock());
  log.keeping = 'all';
  await page.goto(site.origin);
  const [popup] = await Promise.all([page.waitForEvent('popup'), page.getByText('open').click()]);
  await expect(popup.getByText('there')).toBeVisible();
  await popup.close();
  const made = await page.evaluate(async () => {
    await navigator.serviceWorker.register('/worker.js');
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done));
    return (await fetch('/made')).text();
  });
  expect(made).toBe('by the worker');
  const { exchanges } = await log.taken();
  const kept = told(exchanges);
  for (const each of ['/ 200', '/frame 200', '/popup 302 without a body', '/there 200', '/made 200'])
    expect(kept).toContain(each);
  const documents = exchanges.filter(({ isDocument }) => isDocument).map(({ url }) => new URL(url).pathname);
  expect(documents).toEqual(['/', '/there']);
});

test('beyond the limits of a walk no body is asked for, and it is said', async ({ site, context, page }) => {
  const sized =
    (length: number, isSaid = true): Answer =>
    (response) => {
      const said = isSaid ? { 'content-length': `${length}` } : {};
      response.writeHead(200, { 'content-type': 'text/plain', ...said });
      response.end('x'.repeat(length));
    };
  site.at('/a', sized(600));
  site.at('/b', sized(600));
  site.at('/c', sized(10, false));
  site.at('/d', sized(300));
  const log = new ExchangeLog(context, startWalkClock(), { bytes: 1000, exchanges: 4 });
  log.keeping = 'all';
  await page.goto(`${site.origin}/a`);
  await page.evaluate(async () => {
    for (const path of ['/b', '/c', '/d', '/e']) await (await fetch(path)).text();
  });
  const { exchanges, leftOut, limits } = await log.taken();
  expect(told(exchanges)).toEqual(['/a 200', '/d 200']);
  expect(leftOut.map(({ url, reason }) => `${new URL(url).pathname} ${reason}`).toSorted()).toEqual([
    "/b the walk's bodies are longer than 1000 bytes",
    "/c the walk's bodies are longer than 1000 bytes",
  ]);
  expect(limits.toSorted()).toEqual(['1000 bytes of bodies', '4 requests; later ones are not in this copy']);
});

test('no more than four bodies are asked for at once', async () => {
  const context = new EventEmitter();
  const log = new ExchangeLog(context as unknown as BrowserContext, startWalkClock());
  log.keeping = 'all';
  const open: (() => void)[] = [];
  let most = 0;
  for (let index = 0; index < 11; index++) {
    const request = {
      url: () => `http://127.0.0.1/${index}`,
      ...{ method: () => 'GET', headers: () => ({}), postDataBuffer: () => null },
      ...{ resourceType: () => 'fetch', isNavigationRequest: () => false },
    };
    context.emit('response', {
      request: () => request,
      headers: () => ({ 'content-length': '1' }),
      ...{ status: () => 200, statusText: () => 'OK' },
      body: () =>
        new Promise<Buffer>((resolve) => {
          open.push(() => resolve(Buffer.from('x')));
          most = Math.max(most, open.length);
        }),
    });
    context.emit('requestfinished', request);
  }
  let given = 0;
  while (given < 11) {
    open.shift()?.();
    given++;
    await new Promise((resolve) => setImmediate(resolve));
  }
  const { exchanges } = await log.taken();
  expect(exchanges).toHaveLength(11);
  expect(most).toBe(4);
});
