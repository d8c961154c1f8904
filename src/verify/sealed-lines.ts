import type { Archive } from '../evidence/archive/open-archive.ts';
import type { Names } from '../model/walk.ts';
import { canonicalJson } from '../store/canonical-json.ts';
import { sha256 } from '../store/sha256.ts';
import { differs, type Checked } from './failure.ts';
import { linesOf } from './lines-of.ts';

/** The values of an entry of which the seal tells number and hash, held against both; null if they cannot be read. */
export function* sealedLines<T>(
  archive: Archive,
  o: {
    name: string;
    schema: Parameters<typeof linesOf<T>>[3];
    sealed: { count: number; sha256: string };
    /** What is counted. */
    number: Names;
  },
): Checked<T[] | null> {
  const { name, schema, sealed, number } = o;
  const values = yield* linesOf(archive, 'facts', name, schema);
  if (values === null) return null;
  const found = sha256(values.map((value) => `${canonicalJson(value)}\n`).join(''));
  if (values.length !== sealed.count) yield differs('facts', name, number, sealed.count, values.length);
  if (found !== sealed.sha256)
    yield differs('facts', name, { zh: 'SHA-256 ', en: 'SHA-256' }, sealed.sha256, found);
  return values;
}
