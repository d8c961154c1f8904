import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pages } from './pages/index.ts';
import { plainSite } from './plain-site.ts';

export type HostileServer = { port: number; close(): void };

/** All hostile targets on one port, each under its own name: `http://<id>.localhost`. Every other name is a plain target. */
export async function hostileServer(): Promise<HostileServer> {
  const server = createServer({ maxHeaderSize: 1_000_000 }, (request, response) => {
    response.on('error', () => undefined);
    const id = request.headers.host?.split('.')[0] ?? '';
    const site = pages[id]?.site ?? plainSite();
    const path = request.url ?? '/';
    const answer = site[path] ?? site[path.split('?')[0]!] ?? site['*'];
    if (typeof answer === 'function') {
      answer(request, response);
      return;
    }
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(answer ?? '<!doctype html><title>404</title><p>nothing here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
