import { kindOf, type Kind } from './kind.ts';
import { shadowOf } from './roots.ts';

/** `above` is what `enter` gave for the element around. */
export type Visitor<T> = {
  /** Return null to leave out the element and what is inside. */
  enter(element: Element, kind: Kind, above: T): T | null;
  leave?(element: Element): void;
  text(node: Text, above: T): void;
};

/** Deeper than any page that is written: a parser stops at 512, a script need not. */
export const deepest = 1000;

/**
 * Walks the flat tree in document order: shadow roots in place of their host's children, slots filled.
 *
 * @returns whether something lies too deep and was left out
 */
export function visitTree<T>(root: Element, above: T, visitor: Visitor<T>): boolean {
  let depth = 0;
  let isCut = false;
  const visitElement = (element: Element, around: T): void => {
    if (depth >= deepest) {
      isCut = true;
      return;
    }
    const kind = kindOf(element);
    const inside = visitor.enter(element, kind, around);
    if (inside === null) return;
    depth++;
    if (!kind.skipped || kind.name === 'svg') visitInside(element, kind, inside);
    depth--;
    visitor.leave?.(element);
  };
  const visitInside = (element: Element, { name }: Kind, inside: T): void => {
    const shadow = shadowOf(element);
    if (name === 'slot' && shadow === null) {
      const assigned = (element as HTMLSlotElement).assignedNodes();
      if (assigned.length > 0) {
        for (const node of assigned) visitNode(node, inside);
        return;
      }
    }
    let child = (shadow ?? element).firstChild;
    for (; child; child = child.nextSibling) visitNode(child, inside);
  };
  const visitNode = (node: Node, inside: T): void => {
    const type = node.nodeType;
    if (type === 1) visitElement(node as Element, inside);
    else if (type === 3) visitor.text(node as Text, inside);
  };
  visitElement(root, above);
  return isCut;
}
