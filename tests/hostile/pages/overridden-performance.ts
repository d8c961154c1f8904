import { expect } from '@playwright/test';
import type { HostilePage } from '../hostile-page.ts';
import { asIfNothingWere, plainSite, script } from '../plain-site.ts';

export const overriddenPerformance: HostilePage = {
  ...asIfNothingWere,
  does: 'has its performance clock stand, jump and run backwards',
  site: plainSite(
    script(`
    let t = 1e9; performance.now = () => (t -= 1000); Object.defineProperty(performance, 'timeOrigin', { get: () => 0 });
    performance.getEntriesByType = () => []; PerformanceObserver = undefined;
  `),
  ),
  holds: ({ facts }) => {
    for (const { at } of facts) expect(Math.abs(at)).toBeLessThan(120_000);
  },
};
