import { expect } from '@playwright/test';
import type { HostilePage } from '../hostile-page.ts';
import { asIfNothingWere, plainSite, script } from '../plain-site.ts';

export const consoleFlood: HostilePage = {
  ...asIfNothingWere,
  does: 'writes to the console and throws, sixteen hundred times a second',
  site: plainSite(
    script(
      `setInterval(() => { for (let i = 0; i < 8; i++) { console.error('e', i, { a: [1, 2, 3] }); setTimeout(() => { throw new Error('x' + i); }); } }, 10);`,
    ),
  ),
  capped: ['console'],
  holds: ({ of }) => expect(of('console').length).toBeLessThanOrEqual(500),
};
