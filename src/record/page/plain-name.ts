import { labelsOf } from './labelled.ts';

/** Elements that hold text and add nothing to it. */
const plain = new Set(['span', 'b', 'strong', 'i', 'em', 'small', 'u', 'bdi', 'div', 'p', 'br']);
const telling = new Set(['aria-label', 'aria-labelledby', 'aria-owns', 'role']);

/**
 * The accessible name of a link or button that is named by its text alone, or of anything that says its name:
 * what dom-accessibility-api computes for it, many times faster. null where it takes more to tell; then the
 * library is to be asked.
 */
export function plainName(element: Element, isShownAnyway = false): string | null {
  if (isMuted(element)) return null;
  if (isTold(element)) return saidName(element, isShownAnyway);
  const name = element.localName;
  if (name !== 'button' && !(name === 'a' && element.hasAttribute('href'))) return null;
  if (labelsOf(element).length > 0 || !holdsPlainText(element)) return null;
  return isShownAnyway || isShown(getComputedStyle(element)) ? textOf(element) || null : null;
}

/** `aria-label` comes before all but `aria-labelledby` (accname 1.2, 2C); some roles have no name at all. */
function saidName(element: Element, isShownAnyway: boolean): string | null {
  if (element.hasAttribute('role') || element.hasAttribute('aria-labelledby')) return null;
  const said = element.getAttribute('aria-label')?.trim();
  return said && (isShownAnyway || isShown(getComputedStyle(element))) ? said : null;
}

function isTold(element: Element): boolean {
  return element.hasAttributes() && element.getAttributeNames().some((name) => telling.has(name));
}

/** Hidden by markup, with all that is inside. */
function isMuted(element: Element): boolean {
  return (
    element.hasAttributes() &&
    (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true')
  );
}

function isShown({ display, visibility }: CSSStyleDeclaration): boolean {
  return display !== 'none' && visibility !== 'hidden';
}

function holdsPlainText(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (!isMuted(child) && (!plain.has(child.localName) || isTold(child) || !holdsPlainText(child)))
      return false;
  return true;
}

/** Name from content (accname 1.2, 2F): boxes are set off by spaces, what is hidden is left out. */
function textOf(element: Element): string {
  if (element.firstElementChild === null) return (element.textContent ?? '').trim();
  let text = '';
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) text += (child as Text).data;
    if (child.nodeType !== 1) continue;
    const style = getComputedStyle(child as Element);
    const inner = isShown(style) && !isMuted(child as Element) ? textOf(child as Element) : '';
    text += style.display === 'inline' ? inner : ` ${inner} `;
  }
  return text.trim();
}
