import type { HostilePage } from '../hostile-page.ts';
import { asIfNothingWere, plainSite, script } from '../plain-site.ts';

export const endlessMutation: HostilePage = {
  ...asIfNothingWere,
  does: 'changes its whole text and all of its controls in every frame, for ever',
  site: plainSite(
    script(`
    addEventListener('DOMContentLoaded', () => {
      const box = document.body.appendChild(document.createElement('section'));
      const step = () => { box.innerHTML = Array.from({ length: 100 }, () => '<p>' + Math.random().toString(36) + '</p><button>' + Math.random().toString(36) + '</button>').join(''); requestAnimationFrame(step); };
      step();
    });
  `),
  ),
  within: 90,
  long: true,
};
