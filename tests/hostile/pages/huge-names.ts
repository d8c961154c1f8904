import { expect } from '@playwright/test';
import type { HostilePage } from '../hostile-page.ts';
import { asIfNothingWere, plainSite, script } from '../plain-site.ts';

export const hugeNames: HostilePage = {
  ...asIfNothingWere,
  does: 'has names, titles, addresses and console lines of a million characters',
  site: plainSite(
    script(`
    const long = 'x'.repeat(1e6);
    history.replaceState(null, '', location.pathname + '?' + 'q'.repeat(50000));
    addEventListener('DOMContentLoaded', () => {
      document.title = long;
      for (let i = 0; i < 20; i++) { const b = document.createElement('button'); b.setAttribute('aria-label', i + long); b.textContent = 'b'; document.body.append(b); }
      const a = document.createElement('a'); a.href = '/help?' + 'z'.repeat(1e6); a.textContent = 'a'; document.body.append(a);
      for (let i = 0; i < 5; i++) console.error(i + long);
    });
  `),
  ),
  within: 240,
  long: true,
  holds: ({ facts }) =>
    expect(Math.max(...facts.map((fact) => JSON.stringify(fact).length))).toBeLessThan(20_000),
};
