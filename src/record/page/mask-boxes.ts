import { valueOf } from './control-facts.ts';
import { secretOf, type SecretField } from './secret-fields.ts';
import { SeenText } from './seen-text.ts';
import { visitTree } from './tree.ts';

/** A field's value is read for nothing but to know whether its picture must hide it: so much of it tells. */
const longest = 1000;
/** With more boxes nearly all is hidden anyway. */
const mostBoxes = 2000;

/**
 * What stands in fields (or in their place as long as they are empty), whoever put it there, with the field's box in
 * this frame's viewport. `secret`: not to be seen whatever it is. Never stored.
 */
export function fieldValues(): { value: string; box: number[]; secret: SecretField }[] {
  const values: { value: string; box: number[]; secret: SecretField }[] = [];
  visitTree(document.body, true, {
    enter(element) {
      const input = element as HTMLInputElement;
      const filled = valueOf(element) || input.value;
      const shown = filled === '' ? input.placeholder : filled;
      if (typeof shown !== 'string' || shown === '' || element.localName === 'option') return true;
      const { x, y, width, height } = element.getBoundingClientRect();
      if (width < 2 || height < 2) return true;
      const secret = filled !== '' && element.localName === 'input' ? secretOf(input) : '';
      values.push({ value: shown.slice(0, longest), box: [x, y, width, height], secret });
      return true;
    },
    text() {},
  });
  return values.slice(0, 500);
}

/**
 * Boxes, in this frame's viewport, of every occurrence of the given texts: in text, however many elements it is spread
 * over, and in fields. All of the viewport where there is too much to tell.
 */
export function maskBoxes(texts: string[]): number[][] {
  const boxes: number[][] = [];
  const add = ({ x, y, width, height }: DOMRect) => {
    if (x < innerWidth && y < innerHeight && x + width > 0 && y + height > 0)
      boxes.push([x, y, width, height]);
  };
  const seen = new SeenText();
  const wanted = [...new Set(texts.map((text) => SeenText.bare(text)).filter((text) => text.length >= 2))];
  visitTree(document.body, true, {
    enter(element) {
      const { value } = element as HTMLInputElement;
      if (typeof value === 'string' && value !== '' && element.localName !== 'option') {
        const bare = SeenText.bare(value);
        if (wanted.some((text) => bare.includes(text))) add(element.getBoundingClientRect());
      }
      return true;
    },
    text: (node) => seen.add(node),
  });
  if (seen.isFull) return [everything()];
  for (const text of wanted)
    for (const range of seen.rangesOf(text)) for (const rect of range.getClientRects()) add(rect);
  return boxes.length > mostBoxes ? [everything()] : boxes;
}

/**
 * Boxes of what shows the given texts by other means than text and fields: the words in place of a picture, what a
 * style sheet writes before and after an element.
 */
export function maskAside(texts: string[]): number[][] {
  const boxes: number[][] = [];
  const wanted = texts.map((text) => SeenText.bare(text)).filter((text) => text.length >= 2);
  const holds = (text: string | null) => {
    if (text === null || text === '' || text === 'none' || text === 'normal') return false;
    const bare = SeenText.bare(text);
    return wanted.some((each) => bare.includes(each));
  };
  visitTree(document.body, true, {
    enter(element) {
      const written = ['::before', '::after'].map((pseudo) => getComputedStyle(element, pseudo).content);
      const around = written.map((text) => text.replace(/^"|"$/g, '')).join(element.textContent ?? '');
      if (
        ['alt', 'label'].some((name) => holds(element.getAttribute(name))) ||
        (written.some((text) => text.startsWith('"')) && around.length < longest && holds(around))
      ) {
        const { x, y, width, height } = element.getBoundingClientRect();
        boxes.push([x, y, width, height]);
      }
      return true;
    },
    text() {},
  });
  return boxes.length > mostBoxes ? [everything()] : boxes;
}

/** Texts in the viewport, each as a text node holds it: of a page that is too long to be read whole. Never stored. */
export function textsInView(): string[] {
  const texts: string[] = [];
  const range = document.createRange();
  visitTree(document.body, true, {
    enter: () => true,
    text(node) {
      if (texts.length >= 500 || !/\S/.test(node.data)) return;
      range.selectNodeContents(node);
      const { x, y, width, height } = range.getBoundingClientRect();
      if (x >= innerWidth || y >= innerHeight || x + width <= 0 || y + height <= 0) return;
      for (let at = 0; at < node.data.length && texts.length < 500; at += 19_000)
        texts.push(node.data.slice(at, at + 20_000));
    },
  });
  return texts;
}

function everything(): number[] {
  return [0, 0, innerWidth, innerHeight];
}
