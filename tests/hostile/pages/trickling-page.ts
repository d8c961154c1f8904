import type { HostilePage } from '../hostile-page.ts';
import { asIfNothingWere, plainSite } from '../plain-site.ts';

export const tricklingPage: HostilePage = {
  ...asIfNothingWere,
  does: 'sends its home page and then one byte a second, for ever: it never finishes loading',
  site: {
    ...plainSite(),
    '/': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.write(
        '<!doctype html><html lang="zh-CN"><title>账户</title><main><h1>账户</h1><a href="/cancel">取消自动续费</a></main>' +
          ' '.repeat(2000),
      );
      const timer = setInterval(() => response.write(' '), 1000);
      response.on('close', () => clearInterval(timer));
    },
  },
  within: 240,
  long: true,
};
