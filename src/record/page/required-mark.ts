import { labelsOf } from './labelled.ts';
import { flatParent } from './roots.ts';

const fields =
  'input:not([type="hidden"], [type="button"], [type="submit"], [type="reset"], [type="image"]), select, textarea, [role="textbox"], [role="combobox"], [role="spinbutton"], [role="radio"]';
const groups = 'fieldset, [role="radiogroup"], [role="group"]';
/** A label stands so many boxes around its field at most. */
const farthest = 8;
const longest = 40;

/**
 * Whether a page says of a field that it must be filled: by its markup, that of its group, or the asterisk that is
 * drawn at its label, be it text, hidden from screen readers or put there by a style (`::before`).
 */
export function isRequired(element: Element): boolean {
  if ((element as HTMLInputElement).required === true) return true;
  if (element.getAttribute('aria-required') === 'true') return true;
  // An asterisk behind a box to tick leads to a footnote.
  if (!element.matches(fields) || element.matches('[type="checkbox"], [role="switch"]')) return false;
  if (!isRadio(element)) {
    const labels = labelsFor(element, labelsOf(element));
    return labels.length > 0 ? labels.some(hasAsterisk) : isMarkedBeside(element);
  }
  const group = groupOf(element);
  if (group?.getAttribute('aria-required') === 'true') return true;
  const legend = group?.querySelector(':scope > legend');
  const labels = group ? labelsFor(group, legend ? [legend] : []) : [];
  return labels.length > 0 ? labels.some(hasAsterisk) : isMarkedBeside(element);
}

function isRadio(element: Element): boolean {
  return (element as HTMLInputElement).type === 'radio' || element.getAttribute('role') === 'radio';
}

function groupOf(radio: Element): Element | null {
  for (let at = flatParent(radio); at; at = flatParent(at)) if (at.matches(groups)) return at;
  return null;
}

function labelsFor(element: Element, own: readonly Element[]): readonly Element[] {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const root = element.getRootNode() as Document | ShadowRoot;
  const named = ids.flatMap((id) => root.getElementById?.(id) ?? []);
  return named.length > 0 ? named : own;
}

/** The nearest words before a field, in its own row: a label that says by its place alone what it belongs to. */
function isMarkedBeside(field: Element): boolean {
  let at: Element | null = field;
  for (let level = 0; at && level < farthest; level++, at = flatParent(at)) {
    for (let before: ChildNode | null = at.previousSibling; before; before = before.previousSibling) {
      const text = (before.textContent ?? '').trim();
      if (before instanceof Element) {
        const others = before.matches(fields) ? [before] : [...before.querySelectorAll(fields)];
        if (others.length > 0 && others.every((other) => isSame(other, field))) continue;
        if (others.length > 0) return false;
        if (hasAsterisk(before)) return text.length <= longest && !explains.test(text);
      } else if (before.nodeType !== Node.TEXT_NODE) continue;
      if (text !== '') return mark.test(text) && text.length <= longest && !explains.test(text);
    }
    const around: Element | null = at.parentElement;
    if (around && [...around.querySelectorAll(fields)].some((other) => !isSame(other, field))) return false;
  }
  return false;
}

/** The field itself, or another choice of its group. */
function isSame(one: Element, other: Element): boolean {
  if (one === other) return true;
  if (!isRadio(one) || !isRadio(other)) return false;
  return ((one as HTMLInputElement).name ?? '') === ((other as HTMLInputElement).name ?? '');
}

const mark = /^[*＊]|[*＊]\s*[:：]?$/u;
/** What an asterisk means is told above a form. */
const explains =
  /必填项|必填字段|为必填|\b(?:fields?|indicates?|denotes?|are|is) ?\b.*\brequired|required fields?/iu;
/** As a style draws it. */
const drawn = /^["']\s*[*＊]\s*["']/u;

function hasAsterisk(label: Element): boolean {
  if (mark.test(ownText(label))) return true;
  const around = label.parentElement;
  const isAlone = around !== null && (around.textContent ?? '').trim() === (label.textContent ?? '').trim();
  const parts = [label, ...[...label.querySelectorAll('*')].slice(0, 20), ...(isAlone ? [around] : [])];
  return parts.some((part) =>
    ['::before', '::after'].some((side) => {
      const { content, display } = getComputedStyle(part, side);
      return display !== 'none' && drawn.test(content);
    }),
  );
}

/** What a label says, but for the field inside. */
function ownText(label: Element): string {
  const texts = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
  let text = '';
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    if (!node.parentElement?.closest('select, textarea, button, option, script, style')) text += node.data;
  }
  return text.trim();
}
