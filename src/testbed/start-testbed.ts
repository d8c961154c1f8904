import { setTimeout as sleep } from 'node:timers/promises';
import { serve } from '@hono/node-server';
import type { ServerType } from '@hono/node-server';
import { Hono } from 'hono';
import { AppState } from './app-state.ts';
import { apps } from './apps/index.ts';
import { Cashier } from './cashier.ts';
import { controlApi } from './control-api.ts';
import { routesOf } from './routes-of.ts';
import { TestbedError } from './testbed-error.ts';

export interface Testbed {
  port: number;
  /** Ends open connections too, long polls included. */
  close: () => Promise<void>;
}

/**
 * Starts all apps on one port of this machine, told apart by the first label of the host:
 * `http://qinghe.localhost:4173`. `port` 0 takes a free one; `latency` is added to what each app takes by itself
 * for every answer, ms.
 *
 * @throws TestbedError if the port is in use.
 */
export async function startTestbed({ port = 4173, latency = 0 } = {}): Promise<Testbed> {
  const states = new Map(apps.map((app) => [app.id, new AppState(app)]));
  const own = new Map(apps.map((app) => [app.id, app.latency]));
  const cashier = new Cashier();
  let listening = port;
  const routes = new Map([...states].map(([id, state]) => [id, routesOf(state, cashier, () => listening)]));

  const front = new Hono();
  front.route('/__testbed', controlApi(states, own));
  front.all('*', async (c) => {
    const id = new URL(c.req.url).hostname.split('.')[0] ?? '';
    const app = id === 'pay' ? cashier.routes : routes.get(id);
    if (!app)
      return c.text([...routes.keys()].map((a) => `http://${a}.localhost:${listening}/`).join('\n'), 404);
    await sleep(latency + (own.get(id) ?? 0));
    return app.fetch(c.req.raw, c.env);
  });

  const server = await new Promise<ServerType>((resolve, reject) => {
    const started = serve(
      // An idle connection that is closed in the moment in which it is used again would break a walk.
      { fetch: front.fetch, port, hostname: '127.0.0.1', serverOptions: { keepAliveTimeout: 600_000 } },
      (address) => {
        listening = address.port;
        resolve(started);
      },
    );
    started.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? portInUse(port) : error),
    );
  });
  return {
    port: listening,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

function portInUse(port: number): TestbedError {
  return new TestbedError({
    zh: `端口 ${port} 已被其他程序占用：请先关闭那个程序，或换一个端口再启动演示应用。`,
    en: `Port ${port} is in use by another program: stop that program, or start the demo apps on another port.`,
  });
}
