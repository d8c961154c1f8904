import { entryNames } from '../bundle/entry-names.ts';
import type { Archive } from '../evidence/archive/open-archive.ts';
import { custodyBreak, custodyEnd } from '../evidence/seal/custody-log.ts';
import { CustodyEntry } from '../model/manifest.ts';
import { Review } from '../model/review.ts';
import { canonicalJson } from '../store/canonical-json.ts';
import { sha256 } from '../store/sha256.ts';
import type { Manifests } from './check-manifests.ts';
import { differs, failure, type Checked } from './failure.ts';
import { linesOf } from './lines-of.ts';
import { sealedLines } from './sealed-lines.ts';

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
  const number = { zh: '判定条数', en: 'number of reviews' };
  const reviews = yield* sealedLines(archive, { name, schema: Review, sealed: audit.reviews, number });
  if (reviews === null) return null;
  for (const [index, { evidence, shown }] of reviews.entries()) {
    const of = sha256(canonicalJson(shown));
    const row = { zh: `第 ${index + 1} 行的 evidence `, en: `evidence in row ${index + 1}` };
    if (of !== evidence) yield differs('facts', name, row, of, evidence);
  }
  return reviews;
}
