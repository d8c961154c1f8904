import { expect } from '@playwright/test';
import type { HostilePage } from '../hostile-page.ts';
import { plainSite, plainWalk } from '../plain-site.ts';

export const redirectElsewhere: HostilePage = {
  does: 'leads the way out into another target, which looks the same',
  site: {
    ...plainSite(),
    '/cancel': (request, response) =>
      response
        .writeHead(302, {
          location: `http://bystander-1.localhost:${request.headers.host!.split(':')[1]}/cancel`,
        })
        .end(),
  },
  walk: plainWalk,
  outcome: 'scenario-broken',
  reason: /^nothing was done at http:\/\/bystander-1\.localhost:\d+\/cancel: .* to leadsTo$/,
  within: 90,
  holds: ({ screens }) => expect(screens.some(({ url }) => url.includes('//bystander-1.'))).toBe(true),
};
