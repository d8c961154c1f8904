import { expect } from '@playwright/test';
import type { HostilePage } from '../hostile-page.ts';
import { asIfNothingWere, plainSite, script } from '../plain-site.ts';

export const turnedClock: HostilePage = {
  ...asIfNothingWere,
  does: 'turns its clock to 1970 and 2099, and serves pages dated so',
  site: plainSite(
    script(`
      const Real = Date; Date = class extends Real { constructor(...a) { a.length ? super(...a) : super(Real.now() % 2 ? 0 : 4e12); } static now() { return Real.now() % 2 ? 0 : 4e12; } };
    `),
    {
      '/help': (_, response) =>
        response.writeHead(200, { date: 'Thu, 01 Jan 1970 00:00:00 GMT', expires: '0' }).end('x'),
    },
  ),
  holds: ({ facts }) => {
    for (const { at } of facts) expect(Math.abs(at)).toBeLessThan(120_000);
  },
};
