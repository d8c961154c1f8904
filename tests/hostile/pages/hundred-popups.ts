import { expect } from '@playwright/test';
import type { HostilePage } from '../hostile-page.ts';
import { asIfNothingWere, plainSite, script } from '../plain-site.ts';

export const hundredPopups: HostilePage = {
  ...asIfNothingWere,
  outcome: ['done-now', 'interrupted', 'scenario-broken'],
  does: 'opens a hundred windows behind one click',
  site: plainSite(
    script(`
    addEventListener('click', (event) => { if (event.target.closest('a')) for (let i = 0; i < 100; i++) window.open('/help?' + i, '_blank', 'noopener'); }, true);
  `),
  ),
  within: 240,
  long: true,
  steps: 2,
  capped: ['pages'],
  holds: ({ of }) => expect(of('page').length).toBeLessThanOrEqual(30),
};
