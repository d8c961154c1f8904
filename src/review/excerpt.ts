import type { FoundBlocker } from '../model/blocker.ts';

/** Characters of the context that are shown on either side of the quoted words. */
const around = 240;

/** The quoted words between what stands before and after them; … where the context goes on. */
export function excerpt({
  quote,
  context,
  offset,
}: Pick<FoundBlocker, 'quote' | 'context' | 'offset'>): [string, string, string] {
  const start = context.startsWith(quote, offset) ? offset : context.indexOf(quote);
  if (start < 0) return ['', quote, ''];
  const end = start + quote.length;
  const [from, to] = [Math.max(0, start - around), Math.min(context.length, end + around)];
  return [
    `${from > 0 ? '…' : ''}${context.slice(from, start)}`,
    quote,
    `${context.slice(end, to)}${to < context.length ? '…' : ''}`,
  ];
}
