import { expect } from '@playwright/test';
import type { HostilePage } from '../hostile-page.ts';
import { asIfNothingWere, plainSite, script } from '../plain-site.ts';

export const deepNesting: HostilePage = {
  ...asIfNothingWere,
  does: 'nests fifteen hundred elements into each other',
  site: plainSite(
    script(`
    addEventListener('DOMContentLoaded', () => {
      let at = document.body.appendChild(document.createElement('section'));
      for (let i = 0; i < 1500; i++) at = at.appendChild(document.createElement('div'));
      at.textContent = '底'; 
    });
  `),
  ),
  holds: ({ screens }) => {
    expect(screens.every(({ caps }) => caps.some(({ what }) => what === 'depth'))).toBe(true);
  },
};
