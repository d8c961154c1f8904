import { stripVTControlCharacters } from 'node:util';

/** Characters that turn the direction of what follows them, or hide: a page could rewrite a line with them. */
const invisible = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/**
 * A text that came from a page, a file or another program, as one line that is safe to print in a terminal:
 * without escape sequences, control characters and characters that change the direction of the writing.
 */
export function plainText(text: string): string {
  return stripVTControlCharacters(text)
    .replace(invisible, '')
    .replace(/[\s\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ')
    .trim();
}
