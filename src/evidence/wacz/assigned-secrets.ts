import type { PrivateSpan } from '../private-span.ts';
import { quotedPlaces } from './quoted-places.ts';
import { isTelling } from './telling-name.ts';

const assigned = /(?<![\w$-])([\w$-]{1,64})["']?\]?\s{0,9}[:=]\s{0,9}(["'`])/g;
const untilQuote = {
  '"': /(?:[^"\\\n]|\\.){0,100000}/y,
  "'": /(?:[^'\\\n]|\\.){0,100000}/y,
  '`': /(?:[^`\\]|\\.){0,100000}/y,
};

/**
 * Texts in quotes that code gives to a name that says that they are secret (`sessionId:"…"`, `var session_key = "…"`). What
 * people read, what names an address or an element, and what is the name itself, stays.
 */
export function assignedSecrets(code: string): PrivateSpan[] {
  const spans: PrivateSpan[] = [];
  const quoteAt = quotedPlaces(code);
  assigned.lastIndex = 0;
  for (let match = assigned.exec(code); match !== null; match = assigned.exec(code)) {
    const [, name = '', quote] = match;
    if (!isTelling(name)) {
      // A name may follow at once, as in `a="b=c"`.
      assigned.lastIndex = match.index + match[0].length;
      continue;
    }
    const start = assigned.lastIndex;
    const around = quoteAt(start - 1);
    // It closes the text in which the name stands.
    if (around === quote) continue;
    const until = untilQuote[quote as '"'];
    until.lastIndex = start;
    const value = until.exec(code)![0];
    const isShown = /[^\x21-\x7e]/.test(value) || /^(?:$|[/#.]|https?:|\$\{[^}]*\}$)/.test(value);
    if (
      !isShown &&
      value.toLowerCase() !== name.toLowerCase() &&
      !value.startsWith('‹') &&
      !(around !== '' && value.includes(around))
    )
      spans.push({ start, end: start + value.length, kind: 'secret', mark: '‹secret›' });
    assigned.lastIndex = start + (around === '' ? value.length : 0);
  }
  return spans;
}
