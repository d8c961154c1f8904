import type { HostilePage } from '../hostile-page.ts';
import { asIfNothingWere, plainSite, script } from '../plain-site.ts';

export const costlyPicture: HostilePage = {
  ...asIfNothingWere,
  does: 'is so costly to paint that no picture of it comes soon',
  site: plainSite(
    '<style>section div { position: absolute; inset: 0; backdrop-filter: blur(40px) hue-rotate(5deg); mix-blend-mode: difference; pointer-events: none }</style>' +
      script(
        `addEventListener('DOMContentLoaded', () => { const box = document.body.appendChild(document.createElement('section')); box.style.cssText = 'position:fixed;inset:50% 0 0 50%;pointer-events:none'; for (let i = 0; i < 80; i++) box.append(document.createElement('div')); });`,
      ),
  ),
  within: 240,
  long: true,
};
