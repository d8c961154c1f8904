import type { HostilePage } from '../hostile-page.ts';
import { asIfNothingWere, plainSite, script } from '../plain-site.ts';

export const shadowMaze: HostilePage = {
  ...asIfNothingWere,
  does: 'hides six hundred closed shadow roots in one another and beside one another',
  site: plainSite(
    script(`
    addEventListener('DOMContentLoaded', () => {
      const box = document.body.appendChild(document.createElement('section'));
      for (let i = 0; i < 500; i++) { const host = document.createElement('x-host'); host.attachShadow({ mode: 'closed' }).innerHTML = '<p>根 ' + i; box.append(host); }
      let at = box; for (let i = 0; i < 100; i++) { const host = document.createElement('x-host'); at.append(host); at = host.attachShadow({ mode: 'closed' }); at.append('层 ' + i); }
    });
  `),
  ),
  within: 90,
  long: true,
};
