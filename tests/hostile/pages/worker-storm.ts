import type { HostilePage } from '../hostile-page.ts';
import { asIfNothingWere, plainSite, script } from '../plain-site.ts';

export const workerStorm: HostilePage = {
  ...asIfNothingWere,
  does: 'starts workers, sockets and event streams that shout at it',
  site: plainSite(
    script(`
      for (let i = 0; i < 8; i++) new Worker(URL.createObjectURL(new Blob(['setInterval(() => { for (let i = 0; i < 20; i++) postMessage("x".repeat(1000)); }, 20)'])));
      const stream = new EventSource('/stream'); stream.onmessage = () => {};
    `),
    {
      '/stream': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        const timer = setInterval(() => response.write(`data: ${'y'.repeat(200)}\n\n`.repeat(20)), 20);
        response.on('close', () => clearInterval(timer));
      },
    },
  ),
};
