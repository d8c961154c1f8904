import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod';
import { startTestbed } from '../../src/testbed/start-testbed.ts';
import { flows, port } from './flows.ts';
import { stepProbe } from './step-probe.ts';

const Step = z.object({ from: z.number(), to: z.number(), kind: z.enum(['page', 'change']) });
const Reset = z.object({ account: z.string() });

/** What the front hears while a run walks. */
export type Ears = {
  /** A walk begins, or, after the last one, the run ends. */
  begins(lane: number): void;
  /** The response of a step, known better each time: `click` tells it from others, ms. */
  responds(click: number, ms: number): void;
};

export type MeasuringFront = {
  /** From now on these ears hear, and every answer of the apps takes this long, ms. */
  listen(latency: number, ears: Ears): Promise<void>;
  close(): Promise<void>;
};

/**
 * The demo apps, behind a front that puts the probe into every page and hears what it tells. It stands in the
 * benchmark's own process, so that its work is counted to nobody.
 */
export async function startMeasuringFront(): Promise<MeasuringFront> {
  const testbed = await startTestbed({ port: 0 });
  let ears: Ears = { begins: () => {}, responds: () => {} };
  const server = createServer((request, response) => {
    void handle(request, response).catch(() => response.destroy());
  });
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await bodyOf(request);
    if (request.url === '/__bench') {
      response.writeHead(204).end();
      const { from, to } = Step.parse(JSON.parse(body.toString()));
      ears.responds(from, to - from);
      return;
    }
    if (request.url?.endsWith('/reset')) {
      const { account } = Reset.parse(JSON.parse(body.toString()));
      ears.begins(Number(account.replace(/\D/g, '')));
    }
    passOn(request, body, response, testbed.port);
  };
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
  return {
    async listen(latency, next) {
      ears = next;
      for (const app of new Set(flows.map((flow) => flow.app)))
        await fetch(`http://127.0.0.1:${testbed.port}/__testbed/${app}/latency`, {
          method: 'POST',
          body: JSON.stringify({ ms: latency }),
        });
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await testbed.close();
    },
  };
}

function passOn(request: IncomingMessage, body: Buffer, response: ServerResponse, to: number): void {
  const { method, url: path } = request;
  const headers = { ...request.headers, 'accept-encoding': 'identity' };
  const onward = ask({ host: '127.0.0.1', port: to, method, path, headers }, (answer) => {
    void bodyOf(answer).then(
      (content) => {
        const isPage = String(answer.headers['content-type']).startsWith('text/html');
        const sent = isPage ? Buffer.from(withProbe(content.toString())) : content;
        const { 'content-length': _length, 'transfer-encoding': _encoding, ...kept } = answer.headers;
        response.writeHead(answer.statusCode ?? 502, { ...kept, 'content-length': sent.length }).end(sent);
      },
      () => response.destroy(),
    );
  });
  onward.on('error', () => response.destroy());
  onward.end(body);
}

function withProbe(html: string): string {
  return html.replace(
    /<head[^>]*>|(?=<title|<meta|<link|<body)/,
    (head) => `${head}<script>${stepProbe}</script>`,
  );
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
