import { nameOf } from './names.ts';
import { flatParent } from './roots.ts';
import { elementOf } from './uid.ts';

const buttons = new Set(['submit', 'image']);
const idle = new Set(['fieldset', 'output', 'object', 'button']);

/**
 * What Enter in a text field sends, as far as the markup tells; null if there is no such field. `form` is null for a
 * field without one: only a script could send it.
 */
export function sendingOf(uid: number) {
  const field = elementOf(uid);
  if (!(field instanceof HTMLInputElement) || !field.isConnected) return null;
  const form = field.form;
  return {
    isSearch: isInSearch(field),
    autocomplete: field.autocomplete.slice(0, 60),
    inputMode: field.inputMode.slice(0, 20),
    form: form && formFacts(form, field),
  };
}

/** In a landmark of role `search`. */
function isInSearch(field: Element): boolean {
  for (let at: Element | null = field; at; at = flatParent(at))
    if (at.localName === 'search' || attribute(at, 'role')?.trim().toLowerCase() === 'search') return true;
  return false;
}

function formFacts(form: HTMLFormElement, field: HTMLInputElement) {
  const parts = partsOf(form).filter((part) => part !== field);
  const button = parts.find(
    (part) =>
      (part.localName === 'button' || part.localName === 'input') &&
      buttons.has((part as HTMLButtonElement).type),
  );
  const own = (name: string) => button?.getAttribute(`form${name}`) ?? attribute(form, name);
  return {
    method: (own('method') ?? 'get').trim().toLowerCase().slice(0, 20),
    action: new URL(own('action') || location.href, document.baseURI).href.slice(0, 2000),
    button: button ? { name: nameOf(button) } : null,
    /** Types of what else a person can fill. */
    others: parts.flatMap((part) => {
      const { type } = part as HTMLInputElement;
      if (
        idle.has(part.localName) ||
        type === 'hidden' ||
        ['submit', 'image', 'reset', 'button'].includes(type)
      )
        return [];
      return [part.localName === 'input' ? type : part.localName];
    }),
  };
}

/** A field named `action` or `elements` hides the form's own property of that name: these are asked for as they are defined. */
function attribute(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

const elements = Object.getOwnPropertyDescriptor(HTMLFormElement.prototype, 'elements')!;

function partsOf(form: HTMLFormElement): Element[] {
  return [...(elements.get!.call(form) as HTMLFormControlsCollection)];
}
