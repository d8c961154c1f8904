import { expect } from '@playwright/test';
import type { HostilePage } from '../hostile-page.ts';
import { asIfNothingWere, plainSite, script } from '../plain-site.ts';

export const historyFlood: HostilePage = {
  ...asIfNothingWere,
  outcome: ['done-now', 'interrupted', 'scenario-broken'],
  does: 'pushes thousands of states and hashes into its history',
  site: plainSite(
    script(
      `let n = 0; setInterval(() => { for (let i = 0; i < 3; i++) try { history.pushState(n, '', location.pathname + '#/r' + ++n); location.hash = '/h' + n; } catch {} }, 50);`,
    ),
  ),
  within: 240,
  long: true,
  holds: ({ of }) => expect(of('navigation').length).toBeLessThanOrEqual(2000),
};
