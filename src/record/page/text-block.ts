import { kindOf } from './kind.ts';
import type { Look } from './visible.ts';

/** Whether a text in it can be seen. */
export function holdsText(look: Look): boolean {
  const { localName } = look.element;
  if (localName === 'textarea' || localName === 'option') return false;
  return look.isRendered && look.leavesTrace;
}

/** Block-level box whose text a text node belongs to. Inline boxes are part of it, buttons and badges are their own. */
export function blockOf(parent: Look, sentences: Map<Node, boolean>): Look {
  let at = parent;
  for (;;) {
    const { display, element, up } = at;
    if (display !== 'inline' && display !== 'contents' && !display.startsWith('ruby')) return at;
    if (!up) return at;
    if (isInSentences(element) && !holdsWords(element.parentNode!, sentences)) return at;
    at = up;
  }
}

/** Stands in the middle of a text or by itself. */
function isInSentences(element: Element): boolean {
  const { localName } = element;
  return localName === 'button' || (localName === 'a' && element.hasAttribute('href'));
}

/** Whether what stands beside an element's children are words: a link there is part of a sentence. */
function holdsWords(parent: Node, known: Map<Node, boolean>): boolean {
  let words = known.get(parent);
  if (words === undefined) {
    words = false;
    for (let child = parent.firstChild; child && !words; child = child.nextSibling)
      words = child.nodeType === 3 && /[^\s|·•/,，、]/.test((child as Text).data);
    known.set(parent, words);
  }
  return words;
}

/** Level of the heading that an element is or stands in. */
export function headingLevel(element: Element, known: Map<Element, number | null>): number | null {
  let level = known.get(element);
  if (level !== undefined) return level;
  const own = kindOf(element).heading;
  if (own || element.getAttribute('role') === 'heading')
    level = Number(element.getAttribute('aria-level') ?? own ?? 2) || null;
  else level = element.parentElement && headingLevel(element.parentElement, known);
  known.set(element, level);
  return level;
}
