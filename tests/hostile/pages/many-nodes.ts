import type { HostilePage } from '../hostile-page.ts';
import { asIfNothingWere, plainSite, script } from '../plain-site.ts';

export const manyNodes: HostilePage = {
  ...asIfNothingWere,
  outcome: ['done-now', 'interrupted', 'scenario-broken'],
  does: 'has 200,000 nodes on every page',
  site: plainSite(
    script(`
    addEventListener('DOMContentLoaded', () => {
      const box = document.body.appendChild(document.createElement('section')); let html = '';
      for (let i = 0; i < 66000; i++) html += '<p>段落 ' + i + ' <b>x</b></p>'; box.innerHTML = html;
    });
  `),
  ),
  within: 240,
  long: true,
  holds: ({ screens }) => {
    if (!screens.some(({ caps }) => caps.some(({ what }) => what === 'blocks')))
      throw new Error('no cap of blocks');
  },
};
