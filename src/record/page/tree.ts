import { kindOf, type Kind } from './kind.ts';
import { shadowOf } from './roots.ts';

export type Visitor = {
  /** Return false to leave out the element and what is inside. */
  enter(element: Element, kind: Kind): boolean;
  leave?(element: Element): void;
  text(node: Text, parent: Element): void;
};

/** Walks the flat tree in document order: shadow roots in place of their host's children, slots filled. */
export function visitTree(root: Element, visitor: Visitor): void {
  const visitNode = (node: Node, parent: Element): void => {
    const type = node.nodeType;
    if (type === 3) {
      visitor.text(node as Text, parent);
      return;
    }
    if (type !== 1) return;
    const element = node as Element;
    const kind = kindOf(element);
    if (!visitor.enter(element, kind)) return;
    if (!kind.skipped || kind.name === 'svg') visitInside(element, kind.name);
    visitor.leave?.(element);
  };
  const visitInside = (element: Element, name: string): void => {
    const shadow = shadowOf(element);
    if (shadow) {
      for (let child = shadow.firstChild; child; child = child.nextSibling) visitNode(child, element);
      return;
    }
    if (name === 'slot') {
      const assigned = (element as HTMLSlotElement).assignedNodes();
      if (assigned.length > 0) {
        for (const node of assigned) visitNode(node, element);
        return;
      }
    }
    for (let child = element.firstChild; child; child = child.nextSibling) visitNode(child, element);
  };
  visitNode(root, root);
}
