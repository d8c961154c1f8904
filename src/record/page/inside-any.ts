import { flatParent } from './roots.ts';

/** `within` for many elements of one reading: whether an element is one of `outers` or stands inside one. */
export function insideAny(outers: Iterable<Element>): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  for (const outer of outers) known.set(outer, true);
  if (known.size === 0) return () => false;
  const isInside = (element: Element): boolean => {
    let inside = known.get(element);
    if (inside === undefined) {
      const parent = flatParent(element);
      inside = parent !== null && isInside(parent);
      known.set(element, inside);
    }
    return inside;
  };
  return isInside;
}
