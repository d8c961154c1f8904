import type { HostilePage } from '../hostile-page.ts';
import { asIfNothingWere, plainSite, script } from '../plain-site.ts';

export const frameChurn: HostilePage = {
  ...asIfNothingWere,
  outcome: ['done-now', 'interrupted', 'scenario-broken'],
  does: 'has frames that reload themselves, come and go all the time',
  site: plainSite(
    script(`
    addEventListener('DOMContentLoaded', () => {
      const box = document.body.appendChild(document.createElement('section'));
      for (let i = 0; i < 5; i++) { const f = document.createElement('iframe'); f.width = 40; f.height = 20; f.srcdoc = '<p>x<script>setTimeout(() => location.reload(), 30)<' + '/script>'; box.append(f); }
      setInterval(() => { const f = document.createElement('iframe'); f.srcdoc = '<p>y'; box.append(f); setTimeout(() => f.remove(), 40); }, 25);
    });
  `),
  ),
  within: 240,
  long: true,
};
