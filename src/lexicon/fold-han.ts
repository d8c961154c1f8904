import { to } from 'opencc-js/preset/t2cn';

/**
 * Traditional → simplified, one character at a time (OpenCC's character table; its phrases are not needed to
 * *match* words, only to write well). 帐 joins 账: both spellings of 账户 are in use; 著 joins 着, which is
 * what it mostly is in Taiwan and Hong Kong (留著), and 妳 joins 你.
 */
export const foldHan: ReadonlyMap<string, string> = build();

function build(): Map<string, string> {
  const table = new Map<string, string>();
  for (const dictionary of (to['cn'] ?? []).flat()) {
    const pairs =
      typeof dictionary === 'string' ? dictionary.split('|').map((pair) => pair.split(' ')) : dictionary;
    for (const [from, into] of pairs) {
      if (from && into && [...from].length === 1) table.set(from, into);
    }
  }
  // A table that lost its shape must not pass for one that folds nothing.
  if (table.get('訂') !== '订')
    throw new Error('opencc-js: the traditional → simplified table was not found.');
  table.set('帐', '账').set('帳', '账').set('著', '着').set('妳', '你');
  // A few entries lead to a character that is itself folded: follow them, so that folding twice changes nothing.
  for (const [from, into] of table) table.set(from, table.get(into) ?? into);
  return table;
}
