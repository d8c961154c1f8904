import { createServer } from 'node:net';

/** Below the ports that the system gives to whoever asks for any: nobody is handed one between here and its use. */
const lowest = 20_000;
const perWorker = 500;
let asked = 0;

/** A port of this machine that nobody listens on; workers of Playwright Test ask for different ones. */
export async function freePort(): Promise<number> {
  const first = lowest + Number(process.env['TEST_PARALLEL_INDEX'] ?? 0) * perWorker;
  for (;;) {
    const port = first + (asked++ % perWorker);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
      .once('error', () => resolve(false))
      .listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
