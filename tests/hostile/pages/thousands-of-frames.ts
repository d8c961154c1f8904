import { expect } from '@playwright/test';
import type { HostilePage } from '../hostile-page.ts';
import { asIfNothingWere, plainSite, script } from '../plain-site.ts';

export const thousandsOfFrames: HostilePage = {
  ...asIfNothingWere,
  outcome: ['done-now', 'interrupted', 'scenario-broken'],
  does: 'holds two thousand frames',
  site: plainSite(
    script(`
    addEventListener('DOMContentLoaded', () => {
      const box = document.body.appendChild(document.createElement('section'));
      for (let i = 0; i < 2000; i++) { const f = document.createElement('iframe'); f.width = 40; f.height = 20; f.srcdoc = '<p>' + i; box.append(f); }
    });
  `),
  ),
  within: 240,
  long: true,
  capped: ['frames'],
  holds: ({ screens }) =>
    expect(Math.max(...screens.map(({ frames }) => frames.length))).toBeLessThanOrEqual(200),
};
