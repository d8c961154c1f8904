import type { PrivateSpan } from '../private-span.ts';

/** Characters that are looked through at once: the views that the redactor makes of a text are many times its size. */
const window = 200_000;
/** So much is seen of what stands before a window, so that names before their values count, and of what follows it. */
const before = 600;
const after = 8000;

/** What a window does not cut, and how far it goes on to its end. */
const run = /[^\s"'`<>]{0,100000}/y;
const rest = /[^\s"'`<>&]*/y;

/**
 * What is private in a text of any length, in order, without overlaps.
 *
 * @param pace awaited before each window: others get their turn; what it throws ends the search
 */
export async function findInLong(
  text: string,
  find: (text: string) => PrivateSpan[],
  pace: () => Promise<void>,
): Promise<PrivateSpan[]> {
  await pace();
  if (text.length <= window) return find(text);
  const spans: PrivateSpan[] = [];
  for (let from = 0, to = 0; from < text.length; from = to) {
    if (from > 0) await pace();
    to = endOf(run, text, from + window);
    const start = Math.max(0, from - before);
    const end = Math.min(to + after, text.length);
    for (const span of find(text.slice(start, end))) {
      const moved = { ...span, start: span.start + start, end: span.end + start };
      // A token may go on where we stop.
      if (moved.end === end && span.kind === 'secret') moved.end = endOf(rest, text, end);
      if (moved.end > from && moved.start < to) spans.push(moved);
    }
  }
  return withoutOverlaps(spans);
}

function endOf(sticky: RegExp, text: string, from: number): number {
  if (from >= text.length) return text.length;
  sticky.lastIndex = from;
  return from + sticky.exec(text)![0].length;
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
