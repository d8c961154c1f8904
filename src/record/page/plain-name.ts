import { isLabelled } from './labelled.ts';

/** Elements that hold text and add nothing to it. */
const plain = new Set(['span', 'b', 'strong', 'i', 'em', 'small', 'u', 'bdi', 'div', 'p', 'br']);
const telling = new Set(['aria-label', 'aria-labelledby', 'aria-owns', 'role']);

/**
 * The accessible name of a link or button that is named by its text alone: what dom-accessibility-api computes
 * for it, many times faster. null where anything else could name it; then the library is to be asked.
 */
export function plainName(element: Element): string | null {
  const name = element.localName;
  if (name !== 'button' && !(name === 'a' && element.hasAttribute('href'))) return null;
  if (isMuted(element) || isTold(element) || isLabelled(element)) return null;
  if (!holdsPlainText(element) || !isShown(getComputedStyle(element))) return null;
  return textOf(element) || null;
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
