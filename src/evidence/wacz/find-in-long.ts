import type { PrivateSpan } from '../private-span.ts';

/** Characters that are looked through at once: the views that the redactor makes of a text are many times its size. */
const window = 200_000;
/** So much is seen of what stands before a window, so that names before their values count, and of what follows it. */
const before = 600;
const after = 8000;

/** What is private in a text of any length, in order, without overlaps. */
export function findInLong(text: string, find: (text: string) => PrivateSpan[]): PrivateSpan[] {
  if (text.length <= window) return find(text);
  const spans: PrivateSpan[] = [];
  for (let from = 0; from < text.length; from += window) {
    const start = Math.max(0, from - before);
    for (const span of find(text.slice(start, from + window + after))) {
      const moved = { ...span, start: span.start + start, end: span.end + start };
      if (moved.end > from && moved.start < from + window) spans.push(moved);
    }
  }
  return withoutOverlaps(spans);
}

/** Spans in order; where two overlap they become one, with the mark of the first. */
export function withoutOverlaps(spans: readonly PrivateSpan[]): PrivateSpan[] {
  const merged: PrivateSpan[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}
