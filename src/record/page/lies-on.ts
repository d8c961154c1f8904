import { parseColour } from './colour.ts';
import { within } from './layer.ts';
import type { Look } from './visible.ts';

const pictures = new Set(['img', 'video', 'canvas', 'svg', 'picture', 'object', 'iframe']);

/**
 * Whether a control was put over something that it does not stand in: text on a picture beside it. What lies below
 * it then is none of its ancestors, and style alone cannot tell its colours.
 */
export function liesOnAnother({ element, up }: Look): boolean {
  const ground = groundOf(up);
  if (ground === undefined) return false;
  const { x, y, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
  let isBelow = false;
  for (const under of root.elementsFromPoint(x + width / 2, y + height / 2)) {
    if (under === ground) return false;
    if (within(under, element)) isBelow = true;
    else if (isBelow && !within(element, under) && paints(under)) return true;
  }
  return false;
}

/** The opaque box that a placed one lies on, null for the page; undefined where nothing is placed in between. */
function groundOf(look: Look | null): Element | null | undefined {
  let isPlaced = false;
  for (let at = look; at; at = at.up) {
    if (parseColour(at.backgroundColor)?.[3] === 1) return isPlaced ? at.element : undefined;
    isPlaced ||= at.style.position !== 'static';
  }
  return isPlaced ? null : undefined;
}

function paints(element: Element): boolean {
  if (pictures.has(element.localName)) return true;
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  return backgroundImage !== 'none' || parseColour(backgroundColor)?.[3] !== 0;
}
