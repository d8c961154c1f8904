import type { Names } from '../model/walk.ts';
import { safeText } from '../words/safe-text.ts';

/** The most places of one file that are told. */
const most = 5;

/** Where a text is not the one that follows from the facts: line, and column of a table, expected and found. */
export function textDifferences(name: string, expected: string, found: string): Names[] {
  const [own, other] = [expected.split('\n'), found.split('\n')];
  const told: Names[] = [];
  for (let line = 0; line < Math.max(own.length, other.length) && told.length < most; line++) {
    const [a, b] = [own[line], other[line]];
    if (a === b) continue;
    if (name.endsWith('.csv') && a !== undefined && b !== undefined) {
      told.push(...fieldDifferences(own[0]!, line, a, b));
      continue;
    }
    const [x, y] = excerpts(a ?? '', b ?? '');
    told.push({
      zh: `第 ${line + 1} 行应为 ${a === undefined ? '（没有这一行）' : x}，实为 ${b === undefined ? '（没有这一行）' : y}`,
      en: `line ${line + 1}: expected ${a === undefined ? '(no such line)' : x}, found ${b === undefined ? '(no such line)' : y}`,
    });
  }
  return told.slice(0, most);
}

function fieldDifferences(header: string, line: number, expected: string, found: string): Names[] {
  const columns = fieldsOf(header);
  const [own, other] = [fieldsOf(expected), fieldsOf(found)];
  const told: Names[] = [];
  for (let at = 0; at < Math.max(own.length, other.length); at++) {
    if (own[at] === other[at]) continue;
    const column = line === 0 ? `${at + 1}` : (columns[at] ?? `${at + 1}`);
    const [x, y] = excerpts(own[at] ?? '', other[at] ?? '');
    told.push({
      zh: `第 ${line + 1} 行 ${column} 列应为 ${x}，实为 ${y}`,
      en: `row ${line + 1}, column ${column}: expected ${x}, found ${y}`,
    });
  }
  return told;
}

/** Fields of a line of RFC 4180; our fields hold no line feeds. */
function fieldsOf(line: string): string[] {
  return Array.from(
    line.replace(/^\ufeff|\r$/g, '').matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g),
    ([, field = '']) => field,
  );
}

/** What stands on both sides where two texts part, each short enough for a line. */
function excerpts(a: string, b: string): [string, string] {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const from = Math.max(0, at - 30);
  const cut = (text: string): string => {
    const part = safeText(text.slice(from, at + 60));
    return part === '' ? '""' : `${from > 0 ? '…' : ''}${part}${at + 60 < text.length ? '…' : ''}`;
  };
  // A blank more is seen between quotation marks alone.
  const quoted = (text: string): string => safeText(JSON.stringify(text.slice(from, at + 60)));
  return cut(a) === cut(b) ? [quoted(a), quoted(b)] : [cut(a), cut(b)];
}
