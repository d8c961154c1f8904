import { secretName, secretParameter } from '../generic-finder.ts';
import type { PrivateSpan } from '../private-span.ts';
import { withoutOverlaps } from './find-in-long.ts';
import { withoutEscape } from './without-escape.ts';

/** Members with a text or a number. */
const member = /"([\w.-]{1,64})"\s{0,20}:\s{0,20}(?:"((?:[^"\\]|\\.){1,4000})"|(-?[0-9][0-9.]{0,40}))/g;

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

function toldSecrets(json: string): PrivateSpan[] {
  return Array.from(json.matchAll(member)).flatMap(
    ({ index, 0: whole, 1: name = '', 2: text, 3: number }) => {
      if (!secretName.test(name) && (name === 'code' || !secretParameter.test(name))) return [];
      const value = text ?? number!;
      if (/^‹[^‹›]+›$/.test(value)) return [];
      const end = index + whole.length - (text === undefined ? 0 : 1);
      return [{ start: end - value.length, end, kind: 'secret', mark: '‹secret›' }];
    },
  );
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
