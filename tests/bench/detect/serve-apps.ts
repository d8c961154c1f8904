import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { AppState } from '../../../src/testbed/app-state.ts';
import { Cashier } from '../../../src/testbed/cashier.ts';
import { controlApi } from '../../../src/testbed/control-api.ts';
import { routesOf } from '../../../src/testbed/routes-of.ts';
import { appOf } from './app-of.ts';
import type { GeneratedApp } from './generate.ts';

/** Serves composed apps on a free port of this machine, each on the host of its id. */
export async function serveApps(
  generated: readonly GeneratedApp[],
): Promise<{ port: number; close: () => void }> {
  let listening = 0;
  const cashier = new Cashier();
  const states = new Map(generated.map((app) => [app.id, new AppState(appOf(app))]));
  const routes = new Map([...states].map(([id, state]) => [id, routesOf(state, cashier, () => listening)]));
  const front = new Hono();
  front.route('/__testbed', controlApi(states, new Map()));
  front.all('*', (c) => {
    const id = new URL(c.req.url).hostname.split('.')[0] ?? '';
    const app = routes.get(id);
    return app ? app.fetch(c.req.raw, c.env) : c.text(`no app "${id}"`, 404);
  });
  return new Promise((resolve, reject) => {
    const server = serve(
      { fetch: front.fetch, port: 0, hostname: '127.0.0.1', serverOptions: { keepAliveTimeout: 600_000 } },
      ({ port }) => {
        listening = port;
        const close = () => {
          server.close();
          if ('closeAllConnections' in server) server.closeAllConnections();
        };
        resolve({ port, close });
      },
    );
    server.once('error', reject);
  });
}
