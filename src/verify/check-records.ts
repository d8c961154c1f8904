import { entryNames } from '../bundle/entry-names.ts';
import type { Archive } from '../evidence/archive/open-archive.ts';
import { custodyBreak, custodyEnd } from '../evidence/seal/custody-log.ts';
import { CustodyEntry } from '../model/manifest.ts';
import { Review } from '../model/review.ts';
import { canonicalJson } from '../store/canonical-json.ts';
import { sha256 } from '../store/sha256.ts';
import type { Manifests } from './check-manifests.ts';
import { differs, failure, type Checked } from './failure.ts';
import { exactText, parsedText, readEntry } from './read-document.ts';

/** The custody log: whole, and at the seal as the seal says. @returns its entries; null if they cannot be read */
export function* checkCustody(archive: Archive, { audit }: Manifests): Checked<CustodyEntry[] | null> {
  const entries = yield* linesOf(archive, 'custody', entryNames.custody, CustodyEntry);
  if (entries === null) return null;
  const broken = custodyBreak(entries);
  if (broken !== null) {
    yield failure(
      'custody',
      entryNames.custody,
      `第 ${broken} 条与其前一条不相连，或被改动`,
      `entry ${broken} does not follow the one before it, or was changed`,
    );
  }
  const { count, lastHash } = custodyEnd(entries.slice(0, audit.custody.count));
  const what = { zh: '封存时的条数', en: 'number of entries at the seal' };
  if (count !== audit.custody.count)
    yield differs('custody', entryNames.custody, what, audit.custody.count, count);
  if (lastHash !== audit.custody.lastHash) {
    const at = { zh: `第 ${count} 条的哈希`, en: `hash of entry ${count}` };
    yield differs('custody', entryNames.custody, at, audit.custody.lastHash, lastHash);
  }
  return entries;
}

/** What people said of text-only hits, as it was sealed; null if it cannot be read. */
export function* checkReviews(archive: Archive, { audit }: Manifests): Checked<Review[] | null> {
  const name = entryNames.reviews;
  const reviews = yield* linesOf(archive, 'facts', name, Review);
  if (reviews === null) return null;
  const found = sha256(reviews.map((review) => `${canonicalJson(review)}\n`).join(''));
  const { count, sha256: expected } = audit.reviews;
  const what = { zh: '判定条数', en: 'number of reviews' };
  if (reviews.length !== count) yield differs('facts', name, what, count, reviews.length);
  if (found !== expected) yield differs('facts', name, { zh: 'SHA-256 ', en: 'SHA-256' }, expected, found);
  for (const [index, { evidence, shown }] of reviews.entries()) {
    const of = sha256(canonicalJson(shown));
    const row = { zh: `第 ${index + 1} 行的 evidence `, en: `evidence in row ${index + 1}` };
    if (of !== evidence) yield differs('facts', name, row, of, evidence);
  }
  return reviews;
}

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
