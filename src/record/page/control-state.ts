import { isToggle } from './kind.ts';
import { isRequired } from './required-mark.ts';

type State = ReturnType<typeof readState>;

/** What state a control is in. The same object for the same state: a page has few of them. */
export function stateOf(element: Element, known: Map<string, State>): State {
  const state = readState(element);
  const key = Object.values(state).join();
  const same = known.get(key);
  if (!same) known.set(key, state);
  return same ?? state;
}

function isAria(name: string): boolean {
  return name.startsWith('aria-');
}

function readState(element: Element) {
  const input = element as HTMLInputElement;
  const marked = element.getAttributeNames().some(isAria);
  const aria = (name: string) => (marked ? element.getAttribute(`aria-${name}`) : null);
  const bool = (name: string) => {
    const value = aria(name);
    return value === null ? null : value === 'true';
  };
  return {
    disabled:
      element.matches(':disabled') || aria('disabled') === 'true' || element.closest('[inert]') !== null,
    checked: isToggle(element)
      ? input.indeterminate
        ? 'mixed'
        : input.checked
      : aria('checked') === 'mixed'
        ? 'mixed'
        : bool('checked'),
    expanded:
      element.localName === 'summary' && element.parentElement instanceof HTMLDetailsElement
        ? element.parentElement.open
        : bool('expanded'),
    selected: bool('selected'),
    pressed: bool('pressed'),
    required: isRequired(element),
    readonly: input.readOnly === true || aria('readonly') === 'true',
  };
}
