import { shadowOf } from './roots.ts';

export type Visitor = {
  /** Return false to leave out the element and what is inside. `name` is its local name. */
  enter(element: Element, name: string): boolean;
  leave?(element: Element): void;
  text(node: Text, parent: Element): void;
};

const skipped = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'link',
  'meta',
  'title',
  'svg',
  'canvas',
  'video',
  'audio',
  'object',
  'iframe',
]);

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
    const name = element.localName;
    if (!visitor.enter(element, name)) return;
    if (!skipped.has(name) || name === 'svg') visitInside(element, name);
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

export function isSkipped(name: string): boolean {
  return skipped.has(name);
}
