import { isToggle } from './kind.ts';
import { fold, nameOf } from './names.ts';
import { isRequired } from './required-mark.ts';
import { noteField } from './secret-fields.ts';
import { shownChoice } from './select-face.ts';
import { uidOf } from './uid.ts';
import { rounded, type Rect } from './visible.ts';

/** What a box of choices shows as chosen. */
export function valueOf(element: Element): string {
  if (element.localName === 'select')
    return [...(element as HTMLSelectElement).selectedOptions]
      .map((option) => option.label)
      .join(', ')
      .slice(0, 200);
  return element.getAttribute('role') === 'combobox' && element.localName !== 'input'
    ? fold(element.textContent ?? '').slice(0, 200)
    : shownChoice(element);
}

/** Where a link leads. */
export function targetOf(element: Element): string {
  const href = (element as HTMLAnchorElement).href;
  return typeof href === 'string' ? href.slice(0, 2000) : '';
}

/** What a form asks for in a field. */
export function fieldOf(input: HTMLInputElement, box: Rect, layer: number) {
  noteField(input);
  return {
    uid: uidOf(input),
    name: nameOf(input),
    type: input.type,
    required: isRequired(input),
    filled: isToggle(input) ? input.checked : input.value.length > 0,
    minLength: input.minLength > 0 ? input.minLength : null,
    pattern: (input.pattern ?? '').slice(0, 200),
    autocomplete: (input.autocomplete ?? '').slice(0, 60),
    box: rounded(box),
    layer,
    form: input.form ? uidOf(input.form) : null,
  };
}
