/**
 * JSON in which nothing can move a terminal's cursor or turn its writing.
 *
 * @param indent 0: on one line
 */
export function safeJson(document: unknown, indent = 2): string {
  return JSON.stringify(document, null, indent).replace(
    /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
