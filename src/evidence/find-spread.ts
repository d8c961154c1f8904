import type { PrivateSpan } from './private-span.ts';

/** A longer text is no label, field or line of a page: there nobody sets letters apart. */
const longest = 4000;
/** What a page puts between letters that belong together: at most this many between two. */
const apart = /[\s\u2000-\u200f\u202a-\u202e\u2060\u2066-\u2069·・•_]+/g;
const most = 3;

/**
 * Finds what is known where its letters are set apart: `张 三丰`, `p a s s`, `张·三丰`.
 *
 * @param find what is known, in a text without anything between its letters
 */
export function findSpread(text: string, find: (text: string) => PrivateSpan[]): PrivateSpan[] {
  if (text.length > longest) return [];
  const close = text.replace(apart, '');
  if (close.length === text.length) return [];
  const found = find(close);
  if (found.length === 0) return [];
  const places = placesOf(text);
  return found.flatMap((span) => {
    const letters = places.slice(span.start, span.end);
    const [start, last] = [letters[0]!, letters.at(-1)!];
    const isSpread = last - start >= letters.length;
    const isTogether = letters.every((at, index) => index === 0 || at - letters[index - 1]! <= most + 1);
    return isSpread && isTogether && isTelling(text, start, last, letters.length)
      ? [{ ...span, start, end: last + 1 }]
      : [];
  });
}

/** Where the letters of a text stand that nothing sets apart. */
function placesOf(text: string): number[] {
  const places: number[] = [];
  let from = 0;
  for (const gap of [...text.matchAll(apart), { index: text.length, 0: '' }]) {
    for (let at = from; at < gap.index; at++) places.push(at);
    from = gap.index + gap[0].length;
  }
  return places;
}

/** So few letters are found by chance between others: they must be set apart from those, too. */
function isTelling(text: string, start: number, last: number, letters: number): boolean {
  if (letters >= 6) return true;
  if (!/\p{Script=Han}/u.test(text[start]!)) return false;
  return letters >= 3 || !(isLetter(text[start - 1]) || isLetter(text[last + 1]));
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char);
}
