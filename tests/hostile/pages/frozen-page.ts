import type { HostilePage } from '../hostile-page.ts';
import { asIfNothingWere, plainSite, script } from '../plain-site.ts';

export const frozenPage: HostilePage = {
  ...asIfNothingWere,
  does: 'never gives its thread back after the first click',
  site: plainSite(
    script(
      `addEventListener('click', (event) => { if (event.isTrusted) { event.preventDefault(); setTimeout(() => { for (;;); }, 50); } }, true);`,
    ),
  ),
  outcome: 'interrupted',
  reason: /does not answer/,
  within: 240,
  steps: undefined,
  clicks: undefined,
  long: true,
};
