import { isAwayAddress } from '../lexicon/is-away-address.ts';
import { isOtherBox, isSearchLabel, sendsSearch } from '../lexicon/is-search-box.ts';
import type { Control } from '../model/control.ts';
import type { Screen } from '../model/screen.ts';
import type { Sending } from '../record/messages.ts';
import { withinReach } from './way-mark.ts';

const roles = new Set(['searchbox', 'textbox', 'combobox']);
const types = new Set(['', 'text', 'search']);
const headings = new Set(['header', 'nav']);

/** Fields in which the site, or its help, could be searched, in document order; what they send is asked before it is sent. */
export function searchFieldsOn(screen: Screen): Control[] {
  return withinReach(screen).filter(
    (control) =>
      control.tag === 'input' &&
      roles.has(control.role) &&
      types.has(control.type) &&
      !control.state.disabled &&
      !control.state.readonly &&
      !control.covered &&
      isLabelled(control),
  );
}

/** What says by its markup that it searches needs no word for it, only none against it: a site names a film there. */
function isLabelled({ role, name, form, context }: Control): boolean {
  if (form !== null && isOtherBox(context.replace(name, ''))) return false;
  return isSearchLabel(name) || (role === 'searchbox' && !isOtherBox(name));
}

/**
 * Whether Enter in a field sends the site's own search, or that of its help, and nothing else: by GET, within range,
 * nothing else to fill in but a choice of what to search, and a button that says so, or none.
 */
export function isOwnSearch(
  control: Control,
  sending: Sending,
  o: { isHome: boolean; isHelp: boolean; mayEnter: (address: string) => boolean },
): boolean {
  if (sending === null) return false;
  const { isSearch, autocomplete, inputMode, form } = sending;
  const isOfSite = isSearch || o.isHome || o.isHelp || headings.has(control.region);
  if (!isOfSite || !/^(?:on|off|)$/i.test(autocomplete) || !/^(?:search|text|)$/i.test(inputMode))
    return false;
  if (form === null) return isSearch || control.role === 'searchbox';
  if (form.method !== 'get' || !/^https?:/.test(form.action)) return false;
  if (!o.mayEnter(form.action) || isAwayAddress(form.action)) return false;
  if (form.others.some((type) => !type.startsWith('select'))) return false;
  return form.button === null || sendsSearch(form.button.name);
}
