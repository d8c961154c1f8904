import type { HostilePage } from '../hostile-page.ts';
import { asIfNothingWere, plainSite, script } from '../plain-site.ts';

export const frozenGlobals: HostilePage = {
  ...asIfNothingWere,
  does: 'freezes every global and every prototype it can reach',
  site: plainSite(
    script(`
    for (const name of Object.getOwnPropertyNames(window)) try { const of = window[name]; if (typeof of === 'function') { Object.freeze(of); if (of.prototype) Object.freeze(of.prototype); } } catch {}
    for (const of of [Object, Array, Function, Promise, Document, HTMLElement]) Object.freeze(of.prototype);
    Object.preventExtensions(document);
  `),
  ),
};
