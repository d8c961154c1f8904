import { visitTree } from './tree.ts';

/** Boxes, in this frame's viewport, of every occurrence of the given texts in text and in fields. */
export function maskBoxes(texts: string[]): number[][] {
  const boxes: number[][] = [];
  const add = (rect: DOMRect) => boxes.push([rect.x, rect.y, rect.width, rect.height]);
  visitTree(document.body, true, {
    enter(element) {
      const value = (element as HTMLInputElement).value;
      if (
        typeof value === 'string' &&
        element.localName !== 'option' &&
        texts.some((text) => value.includes(text))
      )
        add(element.getBoundingClientRect());
      return true;
    },
    text(node) {
      for (const text of texts)
        for (let at = node.data.indexOf(text); at >= 0; at = node.data.indexOf(text, at + text.length)) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + text.length);
          for (const rect of range.getClientRects()) add(rect);
        }
    },
  });
  return boxes;
}
