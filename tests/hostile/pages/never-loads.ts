import type { HostilePage } from '../hostile-page.ts';
import { plainSite, plainWalk } from '../plain-site.ts';

export const neverLoads: HostilePage = {
  does: 'takes the request for its home page and never answers',
  site: { ...plainSite(), '/': () => undefined },
  walk: plainWalk,
  outcome: 'interrupted',
  reason: /did not answer/,
  within: 90,
  long: true,
};
