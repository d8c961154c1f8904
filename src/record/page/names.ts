import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import { labelsOf } from './labelled.ts';
import { plainName } from './plain-name.ts';
import { flatParent } from './roots.ts';

const names = new WeakMap<Element, string>();
const maxName = 200;

/**
 * Accessible name (accname 1.2, by dom-accessibility-api), kept until something inside the element changes.
 *
 * @param isShown known to be rendered and not hidden
 */
export function nameOf(element: Element, isShown = false): string {
  const known = names.get(element);
  if (known !== undefined) return known;
  const plain = plainName(element, isShown);
  const name = fold(
    (plain ?? shownLabels(element) ?? computeAccessibleName(element)) ||
      placeholderOf(element) ||
      altOf(element) ||
      wordsByStyle(element),
  ).slice(0, maxName);
  if (plain !== null || !isBorrowed(element)) names.set(element, name);
  return name;
}

/** Names that come from elsewhere in the document can change without a change inside the element. */
function isBorrowed(element: Element): boolean {
  return element.hasAttribute('aria-labelledby') || labelsOf(element).length > 0;
}

/** Forgets the names that a change in `node` could have altered. */
export function forgetNames(node: Node): void {
  for (let at: Node | null = node; at; at = flatParent(at)) if (at instanceof Element) names.delete(at);
}

/** ARIA role, explicit or implied; for native inputs that have none (date, colour, file) their type; else ''. */
export function roleOf(element: Element): string {
  // What the library says of the two commonest controls, without asking it.
  if (!element.hasAttribute('role')) {
    if (element.localName === 'button') return 'button';
    if (element.localName === 'a' && element.hasAttribute('href')) return 'link';
  }
  return (
    getRole(element) ??
    (element.localName === 'input' ? (element as HTMLInputElement).type : isEditor(element) ? 'textbox' : '')
  );
}

/** A box that takes text without saying that it does. */
function isEditor(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable === '' || editable === 'true';
}

export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * Name by those of several labels that show, null where that makes no difference: the library takes in labels
 * that stand in hidden parts of the page, the browser does not.
 */
function shownLabels(element: Element): string | null {
  if (element.hasAttribute('aria-label') || element.hasAttribute('aria-labelledby')) return null;
  const labels = labelsOf(element);
  if (labels.length < 2) return null;
  const shown = labels.filter((label) => label.checkVisibility({ visibilityProperty: true }));
  return shown.length === labels.length ? null : shown.map((label) => label.innerText).join(' ') || null;
}

/** `placeholder` is the last resort of the HTML-AAM name computation for text fields. */
function placeholderOf(element: Element): string {
  return element.getAttribute('placeholder') ?? '';
}

/** A part of an image map has no box, and is named all the same (HTML-AAM). */
function altOf(element: Element): string {
  return element.localName === 'area'
    ? ((element.getAttribute('alt') || element.getAttribute('title')) ?? '')
    : '';
}

const sides = ['::before', '::after'];

/** Words that a style puts into an element that has none (`::before { content: "升级" }`); signs and icons are none. */
function wordsByStyle(element: Element): string {
  if (/\S/.test(element.textContent ?? '')) return '';
  const parts = [element, ...[...element.querySelectorAll('*')].slice(0, 10)];
  const words = parts.flatMap((part) =>
    sides.map((side) => {
      const { content, display, visibility } = getComputedStyle(part, side);
      const said = /^"(.*)"$/s.exec(content)?.[1] ?? '';
      return /\p{L}/u.test(said) && display !== 'none' && visibility === 'visible' ? said : '';
    }),
  );
  return words.join(' ');
}
