import { z } from 'zod';
import { FoundBlocker } from '../model/blocker.ts';
import { Comparison } from '../model/comparison.ts';
import { Ledger } from '../model/prominence.ts';
import { Standing as StandingReview } from '../model/review.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Connection } from './connection.ts';
import { parseStored, parseStoredJson } from './parse-stored.ts';
import { StoreError } from './store-error.ts';
import type { TargetOf } from './walk-lists.ts';

type Standing = { counted: boolean; reason: string | null };

/**
 * A place where an exit walk met a blocker, and how it stands after all repeats were looked at. `evidence`: of one that
 * rests on words alone, which a person must look at; `review`: what a person said of it.
 */
export type StandingBlocker = FoundBlocker &
  Standing & {
    evidence: string | null;
    review: StandingReview | null;
  };

/** The same as it is first written: with the row of the verdict, before it is known how it stands. */
export type MetBlocker = FoundBlocker & { evidence: string | null; review: { review: number } | null };

/** Why a place does not count as long as the other repeats were not looked at. */
const notCompared = 'not compared yet';

const BlockerRow = z.object({
  json: z.string(),
  counted: z.int(),
  reason: z.string().nullable(),
  evidence: z.string().nullable(),
  review: z.int().nullable(),
  verdict: z.string().nullable(),
  note: z.string().nullable(),
  reviewer: z.string().nullable(),
  at: z.string().nullable(),
});
const BlockerRows = z.array(BlockerRow);

/** A target of an audit in one project: what is compared. */
export type ComparedOf = TargetOf & { project: string };

export type ComparedRows = ReturnType<typeof comparedRows>;

/** Derived rows that need more than one walk: blockers, ledgers and comparisons. They may be dropped at any time. */
export function comparedRows({ db, file, read, write }: Connection) {
  const here = 'audit = :audit AND target = :target AND project = :project';
  const dropMet = ['derived_blocker', 'derived_ledger'].map((table) =>
    db.prepare(`DELETE FROM ${table} WHERE walk = ?`),
  );
  const dropComparisons = db.prepare(`DELETE FROM derived_comparison WHERE ${here}`);
  const insertBlocker = db.prepare(
    `INSERT INTO derived_blocker (walk, place, version, counted, reason, evidence, review, json)
     VALUES (:walk, :place, :version, 0, '${notCompared}', :evidence, :review, :json)`,
  );
  const stand = db.prepare(
    'UPDATE derived_blocker SET counted = :counted, reason = :reason WHERE walk = :walk AND place = :place',
  );
  const insertLedger = db.prepare(
    'INSERT INTO derived_ledger (walk, place, version, json) VALUES (:walk, :place, :version, :json)',
  );
  const insertComparison = db.prepare(
    `INSERT INTO derived_comparison (audit, target, project, flow, version, json)
     VALUES (:audit, :target, :project, :flow, :version, :json)`,
  );
  const blockers = db.prepare(
    `SELECT b.json, b.counted, b.reason, b.evidence, b.review, r.verdict, r.note, r.reviewer, r.at
     FROM derived_blocker b LEFT JOIN review r ON r.review = b.review WHERE b.walk = ? ORDER BY b.place`,
  );
  const ledgerJson = db.prepare('SELECT json FROM derived_ledger WHERE walk = ? ORDER BY place').pluck();
  const comparisonJson = db
    .prepare(
      `SELECT json FROM derived_comparison
       WHERE (:audit IS NULL OR audit = :audit) AND (:target IS NULL OR target = :target)
       ORDER BY audit, target, project, flow`,
    )
    .pluck();

  return {
    /**
     * Puts what an exit walk met in the place of what stood there of it: its blockers, none of which counts before it
     * was compared, and its ledgers.
     */
    replaceMet(
      walk: string,
      { blockers, ledgers }: { blockers: readonly MetBlocker[]; ledgers: readonly Ledger[] },
    ): void {
      write(() => {
        for (const drop of dropMet) drop.run(walk);
        blockers.forEach(({ evidence, review, ...found }, index) => {
          insertBlocker.run({
            walk,
            place: index + 1,
            version: found.version,
            evidence,
            review: review && review.review,
            json: canonicalJson(FoundBlocker.parse(found)),
          });
        });
        ledgers.forEach((ledger, index) => {
          const { version } = ledger;
          insertLedger.run({ walk, place: index + 1, version, json: canonicalJson(Ledger.parse(ledger)) });
        });
      });
    },

    /**
     * Puts what comparing came to in the place of what stood there of this target and project.
     *
     * @param standing of each walk how the places where it met a blocker stand, in their order
     */
    replaceCompared(
      of: ComparedOf,
      {
        comparisons,
        standing,
      }: {
        comparisons: readonly Comparison[];
        standing: Iterable<readonly [walk: string, places: readonly Standing[]]>;
      },
    ): void {
      write(() => {
        dropComparisons.run(of);
        for (const [walk, places] of standing) {
          places.forEach(({ counted, reason }, index) => {
            const { changes } = stand.run({ walk, place: index + 1, counted: Number(counted), reason });
            if (changes !== 1) throw new StoreError('locked', file, new Error('judged twice at a time'));
          });
        }
        for (const comparison of comparisons) {
          const { version, exit } = Comparison.parse(comparison);
          insertComparison.run({ ...of, flow: exit.flow, version, json: canonicalJson(comparison) });
        }
      });
    },

    /** The blockers that a walk met, place by place, and how they stand; [] also where it was not judged. */
    blockersOf(walk: string): StandingBlocker[] {
      return parseStored(
        BlockerRows,
        read(() => blockers.all(walk)),
        file,
      ).map(({ json, counted, reason, evidence, review, ...said }) => ({
        ...parseStoredJson(FoundBlocker, json, file),
        counted: counted === 1,
        reason,
        evidence,
        review: review === null ? null : parseStored(StandingReview, said, file),
      }));
    },

    /** The ledgers of an exit walk, the entry before the choices; [] also where it was not judged. */
    ledgersOf(walk: string): Ledger[] {
      return read(() => ledgerJson.all(walk)).map((json) => parseStoredJson(Ledger, json, file));
    },

    /** The comparisons, of all audits or of one, or of one target of it, by audit, target, project and exit flow. */
    comparisons(audit: string | null = null, target: string | null = null): Comparison[] {
      const rows = read(() => comparisonJson.all({ audit, target }));
      return rows.map((json) => parseStoredJson(Comparison, json, file));
    },
  };
}
