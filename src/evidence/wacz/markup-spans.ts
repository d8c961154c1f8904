import type { PrivateSpan } from '../private-span.ts';
import { heldByTags } from './held-by-tags.ts';

/** Comments, elements whose content nobody reads, tags. None is looked for beyond where the next one begins. */
const tag =
  /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)|<\/?([a-z][\w-]{0,40})(?![\w-])[^<>]{0,5000}>/gi;
/** Elements that do not end a word. */
const inline =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strong|sub|sup|tt|tspan|u|var|wbr)$/i;

type FindInLong = (text: string) => Promise<PrivateSpan[]>;

/**
 * What is private in markup and cannot be seen in it as a text: what its tags cut in pieces (`138<i>0000</i>0000`), and
 * what stands under a name that says that it is secret.
 *
 * @param find what is private in a plain text
 */
export async function markupSpans(markup: string, find: FindInLong): Promise<PrivateSpan[]> {
  return [...(await splitByTags(markup, find)), ...heldByTags(markup)];
}

async function splitByTags(markup: string, find: FindInLong): Promise<PrivateSpan[]> {
  let text = '';
  /** Where pieces begin, in the text and in the markup. */
  const pieces: { at: number; from: number; length: number }[] = [];
  const put = (from: number, to: number) => {
    if (to > from) pieces.push({ at: text.length, from, length: to - from });
    text += markup.slice(from, to);
  };
  let done = 0;
  for (const match of markup.matchAll(tag)) {
    put(done, match.index);
    done = match.index + match[0].length;
    if (!(match[2] !== undefined && inline.test(match[2])) && !text.endsWith('\n')) text += '\n';
  }
  put(done, markup.length);
  let first = 0;
  return (await find(text)).flatMap((span) => {
    while (first < pieces.length && pieces[first]!.at + pieces[first]!.length <= span.start) first++;
    const touched: PrivateSpan[] = [];
    for (let index = first; index < pieces.length && pieces[index]!.at < span.end; index++) {
      const { at, from, length } = pieces[index]!;
      const [start, end] = [Math.max(span.start - at, 0), Math.min(span.end - at, length)];
      if (markup.slice(from + start, from + end).trim() !== '')
        touched.push({ ...span, start: from + start, end: from + end });
    }
    // In one piece it is found without us.
    return touched.length > 1 && span.kind !== 'cut' ? touched : [];
  });
}
