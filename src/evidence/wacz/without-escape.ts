import type { PrivateSpan } from '../private-span.ts';

/** A span without the backslash at its end that belongs to the quote behind it. */
export function withoutEscape(text: string, span: PrivateSpan): PrivateSpan {
  const slashes = /\\*$/.exec(text.slice(Math.max(span.start, span.end - 20), span.end))![0].length;
  return slashes % 2 === 1 && /["'`]/.test(text[span.end] ?? '') ? { ...span, end: span.end - 1 } : span;
}
