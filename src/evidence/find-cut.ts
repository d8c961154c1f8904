import { foldText } from './fold-text.ts';
import type { Literal } from './literal-finder.ts';
import type { PrivateSpan } from './private-span.ts';

/** Lengths at which texts are cut on their way from a page (docs/facts.md, Limits). */
const cutLengths = new Set([40, 60, 80, 100, 200, 300, 400, 500, 1000, 2000, 4000]);
/** Of fewer characters nobody knows what they began. */
const least = 3;

/** Shorter texts end by themselves more often than they were cut. */
const leastForm = 200;
/** What a number or an address leaves at the end. */
const leftOfForm =
  /(?<![0-9]|[0-9][-.,:/])(?:1[3-9][0-9]{3,8}|[0-9]{7,17})$|(?<![\w.+@/-])[a-z][\w+-]*[.+@][\w.+@-]*$/i;

/**
 * What is left of something private at the end of a text that was cut there: it was whole on the page and is not found
 * any more.
 */
export function findCut(text: string, literals: readonly Literal[]): PrivateSpan[] {
  if (!cutLengths.has(text.length)) return [];
  const end = text.length;
  const what = { end, kind: 'cut', mark: '‹cut›' };
  const form = end >= leastForm ? leftOfForm.exec(text) : null;
  if (form) return [{ start: form.index, ...what }];
  const folded = foldText(text);
  let longest = 0;
  for (const literal of literals) {
    const whole = foldText(literal.text);
    for (let length = Math.min(whole.length - 1, end); length >= least && length > longest; length--)
      if (folded.endsWith(whole.slice(0, length))) longest = length;
  }
  return longest > 0 ? [{ start: end - longest, ...what }] : [];
}
