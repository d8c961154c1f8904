import type { HostilePage } from '../hostile-page.ts';
import { plainSite, plainWalk } from '../plain-site.ts';

export const redirectLoop: HostilePage = {
  does: 'redirects its home page to itself for ever',
  site: { ...plainSite(), '/': (_, response) => response.writeHead(302, { location: '/' }).end() },
  walk: plainWalk,
  outcome: 'interrupted',
  reason: /did not answer/,
  within: 90,
};
