import { chatWidgets } from './chat.ts';
import { formOf } from './form-of.ts';
import type { Kind } from './kind.ts';
import { within } from './layer.ts';
import { fold, nameOf, roleOf } from './names.ts';
import { flatParent } from './roots.ts';
import { uidOf } from './uid.ts';

const controlRoles = [
  'button',
  'link',
  'tab',
  'radio',
  'checkbox',
  'switch',
  'menuitem',
  'menuitemcheckbox',
  'menuitemradio',
  'option',
  'combobox',
  'textbox',
  'searchbox',
  'slider',
  'spinbutton',
  'treeitem',
];

/** Controls by markup. `[role]` values that are not controls are left out by `roleOf` later. */
export const controlSelector = [
  'a[href]',
  'area[href]',
  'button',
  'input:not([type="hidden"])',
  'select',
  'textarea',
  'summary',
  '[contenteditable=""]',
  '[contenteditable="true"]',
  ...controlRoles.map((role) => `[role="${role}"]`),
].join(',');

const roles = new Set(controlRoles);

/** Whether an element matches `controlSelector`, for asking it of every element of a page. */
export function isControl(element: Element, { name, control }: Kind): boolean {
  if (control) return true;
  if (!element.hasAttributes()) return name === 'input';
  if ((name === 'a' || name === 'area') && element.hasAttribute('href')) return true;
  if (name === 'input' && element.getAttribute('type')?.toLowerCase() !== 'hidden') return true;
  const role = element.getAttribute('role');
  if (role !== null && roles.has(role)) return true;
  const editable = element.getAttribute('contenteditable');
  return editable === '' || editable === 'true';
}

const clickable = `${controlSelector},label,[onclick],[tabindex]`;

/** The control that an event's innermost element belongs to: the nearest one around it, else the element itself. */
export function controlAround(element: Element): Element {
  let at: Element | null = element;
  while (at && !at.matches(clickable)) at = flatParent(at);
  return at ?? element;
}

/** What names a control across facts; see `ControlRef` in the model (boxes relative to this frame's viewport). */
export function describeControl(element: Element): Record<string, unknown> {
  const rect = element.getBoundingClientRect();
  const input = element as HTMLInputElement;
  const form = formOf(element);
  return {
    uid: uidOf(element),
    role: roleOf(element),
    name: nameOf(element) || (element.matches(controlSelector) ? '' : visibleText(element)),
    tag: element.localName,
    type: typeOf(element),
    box: [rect.x, rect.y, rect.width, rect.height],
    context: contextOf(element),
    chat: chatWidgets().some((widget) => within(element, widget)),
    form: form ? uidOf(form) : null,
    group: input.type === 'radio' ? input.name : '',
  };
}

/** Beginning of what is seen of an element that is no control. */
export function visibleText(element: Element): string {
  return fold((element as HTMLElement).innerText ?? '').slice(0, 100);
}

export function typeOf(element: Element): string {
  const name = element.localName;
  return name === 'input' || name === 'button' || name === 'select' ? (element as HTMLInputElement).type : '';
}

/** Element with the focus, through shadow roots; null if nothing that takes keys has it. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at && at !== document.body && at !== document.documentElement && at.localName !== 'iframe'
    ? at
    : null;
}

const maxContext = 300;
const contexts =
  'li, tr, form, article, fieldset, dialog, [role="dialog"], [role="listitem"], [role="row"], [class*="card" i], section, p';

/**
 * Text of the control's own block (card, row, form), the paragraph before it included.
 *
 * @param known what this reading found out about blocks already
 */
export function contextOf(element: Element, known = new Map<Element, string | null>()): string {
  const block = element.closest(contexts);
  if (block) {
    let text = known.get(block);
    if (text === undefined) known.set(block, (text = blockText(block)));
    if (text !== null) return text;
  }
  const before = element.previousElementSibling ?? element.parentElement?.previousElementSibling;
  return before ? fold(seen(before).slice(0, maxContext * 4)).slice(0, maxContext) : '';
}

/** What a person sees of it: a closed menu, a style sheet and a script say nothing. Of too much text the source. */
function seen(element: Element): string {
  const text = element.textContent ?? '';
  return text.length > maxContext * 8 ? text : ((element as HTMLElement).innerText ?? text);
}

/** null for what is no block of its own: the whole page, or too much text for one. */
function blockText(block: Element): string | null {
  const text = block === document.body ? '' : (block.textContent ?? '');
  return text !== '' && text.length <= maxContext * 4 ? fold(seen(block)).slice(0, maxContext) : null;
}
