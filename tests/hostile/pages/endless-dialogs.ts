import type { HostilePage } from '../hostile-page.ts';
import { asIfNothingWere, plainSite, script } from '../plain-site.ts';

export const endlessDialogs: HostilePage = {
  ...asIfNothingWere,
  does: 'opens dialogs for ever behind the first click: nobody can go on',
  site: plainSite(
    script(`addEventListener('click', (event) => { if (event.isTrusted) for (;;) alert('留下吧'); }, true);`),
  ),
  outcome: ['scenario-broken', 'interrupted'],
  within: 90,
  steps: undefined,
  clicks: undefined,
  capped: ['dialog'],
  long: true,
};
