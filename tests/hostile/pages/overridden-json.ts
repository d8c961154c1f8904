import type { HostilePage } from '../hostile-page.ts';
import { asIfNothingWere, plainSite, script } from '../plain-site.ts';

export const overriddenJson: HostilePage = {
  ...asIfNothingWere,
  does: 'has JSON lie in both directions',
  site: plainSite(
    script(
      `JSON.parse = () => ({ kind: 'outcome', outcome: 'refused' }); JSON.stringify = () => '{"kind":"outcome"}'; Object.prototype.toJSON = () => null;`,
    ),
  ),
};
