import type { PrivateSpan } from '../private-span.ts';
import { markupTags, type MarkupAttribute, type MarkupTag } from './markup-tags.ts';
import { isTelling } from './telling-name.ts';

/** Names of an element that say what it holds. */
const naming = /^(?:name|id|property|itemprop|key)$/i;
const holding = /^(?:value|content)$/i;
/** What says yes or no, is no secret. */
const plain = /^(?:|true|false|on|off|yes|no|none|auto|[01])$|^‹[^‹›]+›$/i;
/** A run that nobody writes by hand. */
const tokenLike = /^(?=.*[0-9])[\w\-.~+/=%|:]{8,}$/;

/**
 * What markup holds under a name that says that it is secret: an attribute of that name (`data-csrf`), the value of a field
 * or `meta` of that name, the content of a text area or an XML element of that name.
 */
export function heldByTags(markup: string): PrivateSpan[] {
  return markupTags(markup).flatMap((tag) => {
    const { name, attributes } = tag;
    const isNamed = attributes.some(
      (each) => naming.test(each.name) && (isTelling(each.text) || each.text.toLowerCase() === 'code'),
    );
    const type = attributes.find((each) => each.name.toLowerCase() === 'type')?.text.toLowerCase() ?? '';
    const isHeld = ({ name: attribute, text }: MarkupAttribute): boolean => {
      if (plain.test(text)) return false;
      if (holding.test(attribute)) {
        // What stands on a button is read by people.
        const isRead = /^(?:submit|button|reset)$/.test(type) && /[^\x21-\x7e]/.test(text);
        return type === 'password' || (isNamed && !isRead);
      }
      return !/^accesskey$/i.test(attribute) && isTelling(attribute.replace(/^(?:data|ng|x|v)-|^.*:/i, ''));
    };
    const isTold = isTelling(name.replace(/^.*:/, ''));
    const content = isTold || isNamed ? contentOf(markup, tag) : null;
    const isWhole = isTold || /^textarea$/i.test(name);
    const held = attributes.filter(isHeld);
    if (content && !plain.test(content.text) && (isWhole || tokenLike.test(content.text))) held.push(content);
    return held.map(({ start, end }) => ({ start, end, kind: 'secret', mark: '‹secret›' }));
  });
}

/** The text between a tag and the next one. */
function contentOf(markup: string, { name, end }: MarkupTag): MarkupAttribute | null {
  if (/^(?:script|style)$/i.test(name) || markup[end - 1] !== '>' || markup[end - 2] === '/') return null;
  const from = markup.startsWith('<![CDATA[', end) ? end + 9 : end;
  const to = markup.indexOf(from > end ? ']]>' : '<', from);
  const all = markup.slice(from, to < 0 ? markup.length : to);
  const text = all.trim();
  const start = from + all.length - all.trimStart().length;
  return { name, text, start, end: start + text.length };
}
