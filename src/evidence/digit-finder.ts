import type { PrivateMark, PrivateSpan } from './private-span.ts';

/** What people and pages put between the digits of one number. */
const separator = String.raw`[\s\-‐-―._()+/·\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069]{0,3}`;
const digitRun = new RegExp(`[0-9](?:${separator}[0-9]){5,}(?:${separator}x)?`, 'g');

/**
 * Finds known numbers (telephone, identity, card) however their digits are grouped.
 *
 * @param numbers digits (an identity number's last may be x) of each number, with what it is
 */
export function digitFinder(numbers: Map<string, PrivateMark>): (folded: string) => PrivateSpan[] {
  return (folded) => {
    const spans: PrivateSpan[] = [];
    if (numbers.size === 0) return spans;
    for (const run of folded.matchAll(digitRun)) {
      const places: number[] = [];
      let digits = '';
      for (let i = 0; i < run[0].length; i++) {
        const char = run[0][i]!;
        if ((char < '0' || char > '9') && char !== 'x') continue;
        digits += char;
        places.push(run.index + i);
      }
      for (const [number, what] of numbers) {
        for (let at = digits.indexOf(number); at >= 0; at = digits.indexOf(number, at + 1)) {
          spans.push({ start: places[at]!, end: places[at + number.length - 1]! + 1, ...what });
        }
      }
    }
    return spans;
  };
}
