/** An attribute's name, and its value as it stands in the markup: `[start, end)` without quotes. */
export type MarkupAttribute = { name: string; text: string; start: number; end: number };

/** A start tag; `end` is behind its `>`. */
export type MarkupTag = { name: string; end: number; attributes: MarkupAttribute[] };

const opening = /<([a-z][\w:.-]{0,60})(?![\w:.-])/gi;
const attribute = /[\s/]*([^\s"'<>/=]{1,200})(?:\s{0,20}=\s{0,20}(["']?))?/y;
const bare = /[^\s"'<>]*/y;

/** The start tags of markup, also those in comments and scripts, with what they hold, in one go over the text. */
export function markupTags(markup: string): MarkupTag[] {
  const tags: MarkupTag[] = [];
  /** Where the search for a closing quote has come to nothing. */
  const unclosed = new Set<string>();
  opening.lastIndex = 0;
  for (let match = opening.exec(markup); match !== null; match = opening.exec(markup)) {
    const attributes: MarkupAttribute[] = [];
    let at = opening.lastIndex;
    attribute.lastIndex = at;
    for (let found = attribute.exec(markup); found !== null; found = attribute.exec(markup)) {
      at = attribute.lastIndex;
      const [, name = '', quote] = found;
      if (quote !== undefined) {
        const close = quote === '' || unclosed.has(quote) ? -1 : markup.indexOf(quote, at);
        if (quote !== '' && close < 0) unclosed.add(quote);
        bare.lastIndex = at;
        const end = close < 0 ? at + bare.exec(markup)![0].length : close;
        attributes.push({ name, text: markup.slice(at, end), start: at, end });
        at = close < 0 ? end : end + 1;
      }
      attribute.lastIndex = at;
    }
    const end = /^[\s/"']{0,20}>/.exec(markup.slice(at, at + 21))?.[0].length ?? 0;
    tags.push({ name: match[1]!, end: at + end, attributes });
    opening.lastIndex = at;
  }
  return tags;
}
