import type { HostilePage } from '../hostile-page.ts';
import { asIfNothingWere, plainSite } from '../plain-site.ts';

export const styleThatNeverComes: HostilePage = {
  ...asIfNothingWere,
  does: 'waits on every page for a picture and a script that never come',
  site: {
    ...plainSite('<script async src="/never.js"></script><link rel="icon" href="/never.ico">'),
    '/never.js': () => undefined,
    '/never.ico': () => undefined,
  },
  within: 240,
  long: true,
};
