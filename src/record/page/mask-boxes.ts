import { valueOf } from './control-facts.ts';
import { visitTree } from './tree.ts';

/** A field's value is read for nothing but to know whether its picture must hide it: so much of it tells. */
const longest = 1000;

/** What stands in fields, whoever put it there, with the field's box in this frame's viewport. Never stored. */
export function fieldValues(): { value: string; box: number[] }[] {
  const values: { value: string; box: number[] }[] = [];
  visitTree(document.body, true, {
    enter(element) {
      const shown = valueOf(element) || (element as HTMLInputElement).value;
      if (typeof shown !== 'string' || shown === '' || element.localName === 'option') return true;
      const { x, y, width, height } = element.getBoundingClientRect();
      if (width >= 2 && height >= 2)
        values.push({ value: shown.slice(0, longest), box: [x, y, width, height] });
      return true;
    },
    text() {},
  });
  return values.slice(0, 500);
}

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
