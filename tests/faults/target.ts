import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Both targets of the audit, on one port of this machine. Nothing that is done at them stays: each walk finds them alike. */
export type Target = {
  readonly port: number;
  /** Nobody listens any longer, and what was open is cut. */
  stop(): Promise<void>;
  /** Listens again, on the same port. */
  start(): Promise<void>;
  /** Cuts what is open, and so many connections that come next. */
  cut(connections: number): void;
};

const page = (title: string, body: string) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${title}</title><main><h1>${title}</h1>${body}</main></html>`;
const form = (action: string, text: string, button: string) =>
  page(text, `<form action="${action}"><p>请确认。</p><button>${button}</button></form>`);

const pages: Record<string, string> = {
  '/': page('账户', '<p>欢迎。</p><a href="/upgrade">升级套餐</a> <a href="/cancel">取消自动续费</a>'),
  '/upgrade': form('/upgraded', '升级套餐', '下一步'),
  '/upgraded': page('升级成功', '<p>您现在使用高级版。</p>'),
  '/cancel': form('/sure', '取消自动续费', '下一步'),
  '/sure': form('/cancelled', '离开前请看一看', '继续'),
  '/cancelled': page('已取消自动续费', '<p>到期前仍可使用。</p>'),
};

export async function startTarget(): Promise<Target> {
  let cuts = 0;
  const server: Server = createServer((request, response) => {
    const found = pages[request.url?.split('?')[0] ?? '/'];
    response.writeHead(found === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(found ?? page('404', ''));
  });
  server.on('connection', (socket) => {
    if (cuts === 0) return;
    cuts -= 1;
    socket.destroy();
  });
  const listen = (port: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    port,
    stop: () =>
      new Promise((resolve) => {
        cuts = 0;
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    async start() {
      cuts = 0;
      if (!server.listening) await listen(port);
    },
    cut(connections) {
      cuts = connections;
      server.closeAllConnections();
    },
  };
}
