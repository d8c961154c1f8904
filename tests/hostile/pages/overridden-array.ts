import type { HostilePage } from '../hostile-page.ts';
import { asIfNothingWere, plainSite, script } from '../plain-site.ts';

export const overriddenArray: HostilePage = {
  ...asIfNothingWere,
  does: 'replaces what arrays, maps, sets and strings do',
  site: plainSite(
    script(`
      for (const of of [Array, Map, Set, WeakMap, String, Object])
        for (const name of Object.getOwnPropertyNames(of.prototype))
          if (!['constructor', 'length', '__proto__'].includes(name))
            try { Object.defineProperty(of.prototype, name, { value() { throw new Error('hostile ' + name); }, configurable: true, writable: true }); } catch {}
    `),
  ),
};
