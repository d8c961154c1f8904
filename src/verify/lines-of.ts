import type { Archive } from '../evidence/archive/open-archive.ts';
import { failure, type Checked } from './failure.ts';
import { exactText, parsedText, readEntry } from './read-document.ts';

/** The values of an entry that holds a line of canonical JSON for each; null, and said, if they cannot be read. */
export function* linesOf<T>(
  archive: Archive,
  check: 'custody' | 'facts',
  name: string,
  schema: Parameters<typeof parsedText<T>>[3],
): Checked<T[] | null> {
  const bytes = yield* readEntry(archive, check, name);
  const text = bytes && (yield* exactText(check, name, bytes));
  if (text === null) return null;
  const lines = text.split('\n');
  if (lines.pop() !== '') {
    yield failure(check, name, '最后一行没有结束', 'its last line is not ended');
    return null;
  }
  const values: T[] = [];
  for (const [index, line] of lines.entries()) {
    const where = { zh: `第 ${index + 1} 行`, en: `line ${index + 1}: ` };
    const value = yield* parsedText(check, name, line, schema, where);
    if (value === null) return null;
    values.push(value);
  }
  return values;
}
