import { z } from 'zod';
import { Review, TextEvidence } from '../model/review.ts';
import type { Standing } from '../model/review.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Connection } from './connection.ts';
import { parseStored, parseStoredJson } from './parse-stored.ts';
import { sha256 } from './sha256.ts';
import { StoreError } from './store-error.ts';

const Row = z.object({
  review: z.int(),
  audit: z.string(),
  target: z.string(),
  flow: z.string(),
  evidence: z.string(),
  version: z.string(),
  shown: z.string(),
  verdict: z.string(),
  note: z.string(),
  reviewer: z.string(),
  at: z.string(),
});

/** The place that a verdict is about. */
export type Reviewed = Pick<Review, 'flow' | 'evidence' | 'version'>;

/** A verdict that stands: the last one of its place, and not withdrawn. `review`: its row. */
export type StandingReview = Standing & Reviewed & { review: number };

export type ReviewRows = ReturnType<typeof reviewRows>;

/** What people said of text-only hits: rows are added and never touched again. */
export function reviewRows({ db, file, read, writeDurably }: Connection) {
  const insert = db.prepare(
    `INSERT INTO review (audit, target, flow, evidence, version, shown, verdict, note, reviewer, at)
     VALUES (:audit, :target, :flow, :evidence, :version, :shown, :verdict, :note, :reviewer, :at)`,
  );
  const last = db.prepare(
    `SELECT * FROM review WHERE review IN (
       SELECT max(review) FROM review WHERE target = ? GROUP BY flow, evidence, version)
     ORDER BY review`,
  );
  const all = db.prepare(
    `SELECT * FROM review WHERE :audit IS NULL
       OR EXISTS (SELECT 1 FROM walk w WHERE w.audit = :audit AND w.target = review.target AND w.flow = review.flow)
     ORDER BY review`,
  );

  /** A row whose words are not those of its evidence was not written by us. */
  const reviewOf = (row: unknown): Review & { review: number } => {
    const { review, shown, ...rest } = parseStored(Row, row, file);
    if (sha256(shown) !== rest.evidence)
      throw new StoreError('corrupt', file, new Error(`review ${review}: evidence`));
    const parsed = parseStored(Review, { ...rest, shown: parseStoredJson(TextEvidence, shown, file) }, file);
    return { ...parsed, review };
  };

  return {
    /** Writes down what a person said; returns when the disk has it. The evidence must be that of what was shown. */
    appendReview(review: Review): void {
      const { shown, ...rest } = Review.parse(review);
      const text = canonicalJson(shown);
      if (sha256(text) !== rest.evidence) throw new TypeError('the evidence is not that of what was shown');
      writeDurably(() => insert.run({ ...rest, shown: text }));
    },

    /** What was said, in that order: everything, or what is about the flows that an audit walked. */
    reviews(audit?: string): Review[] {
      const rows = read(() => all.all({ audit: audit ?? null }));
      return rows.map((row) => {
        const { review: _, ...review } = reviewOf(row);
        return review;
      });
    },

    /** What stands of a target, in whichever audit of this database it was said. */
    standingReviews(target: string): StandingReview[] {
      return read(() => last.all(target))
        .map(reviewOf)
        .flatMap(({ review, flow, evidence, version, verdict, note, reviewer, at }) =>
          verdict === 'withdraw' ? [] : [{ review, flow, evidence, version, verdict, note, reviewer, at }],
        );
    },
  };
}
