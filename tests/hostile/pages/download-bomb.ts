import { expect } from '@playwright/test';
import type { HostilePage } from '../hostile-page.ts';
import { asIfNothingWere, plainSite, script } from '../plain-site.ts';

export const downloadBomb: HostilePage = {
  ...asIfNothingWere,
  does: 'starts a hundred downloads, one of them without an end',
  site: plainSite(
    script(
      `addEventListener('DOMContentLoaded', () => { for (let i = 0; i < 100; i++) setTimeout(() => { const a = document.createElement('a'); a.href = i ? '/file?' + i : '/endless'; a.download = 'x' + i; document.body.append(a); a.click(); a.remove(); }, 20 * i); });`,
    ),
    {
      '/endless': (_, response) => {
        response.writeHead(200, {
          'content-type': 'application/octet-stream',
          'content-disposition': 'attachment; filename="endless.bin"',
        });
        const timer = setInterval(() => response.write(Buffer.alloc(50_000)), 50);
        response.on('close', () => clearInterval(timer));
      },
    },
  ),
  within: 90,
  holds: ({ of }) => expect(of('download').length).toBeLessThanOrEqual(50),
};
