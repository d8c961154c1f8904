import type { PrivateSpan } from '../private-span.ts';
import { withoutOverlaps } from './find-in-long.ts';
import { toldSecrets } from './told-secrets.ts';
import { withoutEscape } from './without-escape.ts';

/**
 * What is private in JSON, so that it stays JSON: what stands outside of strings becomes one. What was found in it as in
 * any text is not enough: a name that tells its value may stand before a number.
 */
export function jsonSpans(json: string, found: readonly PrivateSpan[]): PrivateSpan[] {
  const spans = withoutOverlaps([...found, ...toldSecrets(json)]);
  const isInString = stringsOf(json);
  return spans.map((each) => {
    const span = withoutEscape(json, each);
    if (isInString(span.start)) return span;
    const left = /[\w+.-]*$/.exec(json.slice(Math.max(0, span.start - 40), span.start))![0].length;
    const right = /^[\w+.-]*/.exec(json.slice(span.end, span.end + 40))![0].length;
    return { ...span, start: span.start - left, end: span.end + right, mark: `"${span.mark}"` };
  });
}

/** Whether a place lies in a string; asked in order. */
function stringsOf(json: string): (at: number) => boolean {
  let at = 0;
  let isOpen = false;
  return (place) => {
    while (at < place) {
      if (json[at] === '"') isOpen = !isOpen;
      at += isOpen && json[at] === '\\' ? 2 : 1;
    }
    return isOpen;
  };
}
