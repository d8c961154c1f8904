import type { HostilePage } from '../hostile-page.ts';
import { asIfNothingWere, plainSite, script } from '../plain-site.ts';

export const unloadTraps: HostilePage = {
  ...asIfNothingWere,
  does: 'asks whether one really wants to leave, on every way out of every page, and tries to stay',
  site: plainSite(
    script(`
    addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = '真的要走吗？'; });
    addEventListener('pagehide', () => { const until = Date.now() + 500; while (Date.now() < until); });
    addEventListener('unload', () => { alert('no'); });
  `),
  ),
  steps: undefined,
  clicks: undefined,
};
