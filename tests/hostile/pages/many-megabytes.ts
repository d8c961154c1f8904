import type { HostilePage } from '../hostile-page.ts';
import { asIfNothingWere, plainSite } from '../plain-site.ts';

export const manyMegabytes: HostilePage = {
  ...asIfNothingWere,
  outcome: ['done-now', 'interrupted', 'scenario-broken'],
  does: 'has 50 MB of text on its second page, in one paragraph and in one title',
  site: plainSite('', {
    '/cancel': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.write(
        '<!doctype html><html lang="zh-CN"><title>取消自动续费</title><main><h1>取消自动续费</h1><form action="/done"><button>下一步</button></form><p>',
      );
      const chunk = '确认后到期不再扣费，但您会失去很多。'.repeat(20_000);
      for (let sent = 0; sent < 50_000_000; sent += chunk.length * 3) response.write(chunk);
      response.end('</p></main></html>');
    },
  }),
  within: 240,
  long: true,
  holds: ({ screens }) => {
    if (!screens.some(({ caps }) => caps.some(({ what }) => what === 'text')))
      throw new Error('no cap of text');
  },
};
