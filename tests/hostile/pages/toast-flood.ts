import { expect } from '@playwright/test';
import type { HostilePage } from '../hostile-page.ts';
import { asIfNothingWere, plainSite, script } from '../plain-site.ts';

export const toastFlood: HostilePage = {
  ...asIfNothingWere,
  does: 'shows and hides new words all the time, and shuts and opens hundreds of buttons',
  site: plainSite(
    script(`
    addEventListener('DOMContentLoaded', () => {
      const box = document.body.appendChild(document.createElement('aside'));
      setInterval(() => { box.innerHTML = ''; for (let i = 0; i < 40; i++) { const b = document.createElement('button'); b.disabled = true; b.textContent = Math.random().toString(36); box.append(b); setTimeout(() => { b.disabled = false; }, 60); } }, 120);
    });
  `),
  ),
  within: 90,
  long: true,
  holds: ({ of }) => {
    expect(of('toast').length).toBeLessThanOrEqual(1000);
    expect(of('enabled').length).toBeLessThanOrEqual(1000);
  },
};
