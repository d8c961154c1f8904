import { shadowOf } from './roots.ts';

export type Visitor = {
  /** Return false to leave out the element and what is inside. */
  enter(element: Element): boolean;
  leave(element: Element): void;
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
  const visitElement = (element: Element): void => {
    if (!visitor.enter(element)) return;
    if (!skipped.has(element.localName) || element.localName === 'svg') visitInside(element);
    visitor.leave(element);
  };
  const visitNode = (node: Node, parent: Element): void => {
    if (node.nodeType === 1) visitElement(node as Element);
    else if (node.nodeType === 3) visitor.text(node as Text, parent);
  };
  const visitInside = (element: Element): void => {
    const shadow = shadowOf(element);
    if (shadow) {
      for (let child = shadow.firstChild; child; child = child.nextSibling) visitNode(child, element);
      return;
    }
    if (element.localName === 'slot') {
      const assigned = (element as HTMLSlotElement).assignedNodes();
      if (assigned.length > 0) {
        for (const node of assigned) visitNode(node, element);
        return;
      }
    }
    for (let child = element.firstChild; child; child = child.nextSibling) visitNode(child, element);
  };
  visitElement(root);
}

export function isSkipped(element: Element): boolean {
  return skipped.has(element.localName);
}
