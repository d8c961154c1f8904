import { stripVTControlCharacters } from 'node:util';

/**
 * What a page could turn or hide a line with: control characters, marks that change the direction of writing,
 * and lone halves of surrogate pairs, which no encoding can write. Joiners stay: emoji and whole scripts need them.
 */
const unsafe =
  /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Cs}/gu;

/**
 * A text that came from a target, an author or another program as one line that changes nothing around it: in a
 * terminal, a page, a table. Escaping for the format it goes into is for the writer of that format.
 *
 * @param most characters; what is longer ends in …
 */
export function safeText(text: string, most = 2000): string {
  const plain = stripVTControlCharacters(text)
    .replace(/[\t\n\v\f\r\u2028\u2029]+/g, ' ')
    .replace(unsafe, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  const characters = plain.length > most ? [...plain] : [];
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : plain;
}
