import { shadowOf } from './roots.ts';

/** Attributes by which pages say which picture they draw; what is written for people is the name already. */
const telling = ['class', 'data-icon', 'data-lucide', 'data-feather', 'data-testid', 'icon'];
/** Elements looked at inside; a picture is made of few. */
const most = 30;
const maxWords = 300;

/**
 * What the markup tells of a control that shows no text, or a count alone, in words: classes, symbols and files of the
 * pictures in it (`<use href="#icon-gear">` and `fa-cog` are "icon-gear", "fa-cog"); '' where nothing tells it. null for
 * a control that shows text.
 *
 * @param name its accessible name, which may be said where nothing is to be read
 */
export function iconWordsOf(element: Element, name: string): string | null {
  const drawn = ligature(element, name);
  if (drawn === null && (fields.has(element.localName) || !isCount(textOf(element)))) return null;
  const words = new Set<string>();
  let length = 0;
  // Whole and as they stand: what is private in them is found as it is written.
  const add = (text: string | null) => {
    for (const word of (text ?? '').split(/\s+/)) {
      if (word === '' || words.has(word) || length + word.length >= maxWords) continue;
      words.add(word);
      length += word.length + 1;
    }
  };
  const opens = element.getAttribute('aria-haspopup');
  if (opens !== null && opens !== 'false') add('haspopup');
  add(element.id);
  add(drawn);
  const inside = insideOf(element);
  if (isThreeDots(inside)) add('dots');
  // The innermost first: the picture tells more than the button around it, whose classes may be many.
  for (const at of [...inside.toReversed(), ...bareAround(element)]) {
    for (const attribute of telling) add(at.getAttribute(attribute));
    if (at.localName.includes('-')) add(at.getAttribute('name'));
    if (at.localName === 'use')
      add((at.getAttribute('href') ?? at.getAttribute('xlink:href') ?? '').split('#')[1] ?? null);
    if (at.localName === 'img') add(fileOf(at.getAttribute('src')));
  }
  add(fileOf(/url\("?([^")]+)/.exec(getComputedStyle(element).backgroundImage)?.[1] ?? null));
  return [...words].join(' ');
}

const fields = new Set(['input', 'select', 'textarea']);

/** No letter, but for one that counts thousands: "12", "1.2k", "3万". */
function isCount(text: string): boolean {
  return !/\p{L}/u.test(text.replace(/(?<=\d)\s*[kmw万千亿](?!\p{L})/giu, ''));
}

function textOf(element: Element): string {
  return (element.textContent ?? '') + (shadowOf(element)?.textContent ?? '');
}

/** Icon fonts that draw a word as a picture: what the word says is nothing that a person reads. */
function ligature(element: Element, name: string): string | null {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) return null;
  const drawn = element.matches(fonts) ? element : element.querySelector(fonts);
  return drawn?.textContent?.trim() === name ? name : null;
}
const fonts = '[class*="material-icons"], [class*="material-symbols"]';

const shapes = new Set(['path', 'rect', 'line', 'polyline', 'polygon', 'ellipse', 'use', 'text']);
function isThreeDots(inside: readonly Element[]): boolean {
  const circles = inside.filter(({ localName }) => localName === 'circle');
  return circles.length === 3 && !inside.some(({ localName }) => shapes.has(localName));
}

function insideOf(element: Element): Element[] {
  const inside: Element[] = [];
  const visit = (at: Element) => {
    if (inside.length >= most) return;
    inside.push(at);
    for (const child of [...(shadowOf(at)?.children ?? []), ...at.children]) visit(child);
  };
  visit(element);
  return inside;
}

/** What is drawn around it and holds nothing else to read: the box of an avatar, the item of a bar of icons. */
function bareAround(element: Element): Element[] {
  const around: Element[] = [];
  for (let at = element.parentElement; at && around.length < 2; at = at.parentElement) {
    if (at === document.body || at.childElementCount > 1 || /\S/.test(at.textContent ?? '')) break;
    around.push(at);
  }
  return around;
}

/** The name of a file without its ending; what is no file has none. */
function fileOf(address: string | null): string | null {
  if (address === null || address.startsWith('data:')) return null;
  return /([^/?#]+?)(?:\.\w+)?(?:[?#].*)?$/.exec(address)?.[1] ?? null;
}
