import { z } from 'zod';
import type { Review } from '../model/review.ts';
import type { WalkHead } from '../model/walk.ts';
import type { Outcome } from '../model/words.ts';
import { canonicalJson } from './canonical-json.ts';
import { chainHash } from './chain-hash.ts';
import { connect } from './connection.ts';
import type { StoredFile } from './file-rows.ts';
import { parseStoredJson } from './parse-stored.ts';
import { sha256 } from './sha256.ts';

/** All that was recorded of a walk that has ended. */
export type RecordedWalk = {
  head: WalkHead;
  outcome: Outcome;
  endedAt: string;
  redactions: Record<string, number> | null;
  /** Canonical JSON of each fact, in order. */
  facts: Iterable<string>;
  files: readonly StoredFile[];
};

/** All that was recorded of an audit, and what people said of it, in order. */
export type RecordedAudit = {
  audit: string;
  startedAt: string;
  settings: unknown;
  walks: Iterable<RecordedWalk>;
  reviews: readonly Review[];
};

const Placed = z.object({ at: z.number(), kind: z.string() });

/**
 * Writes a new database of one audit alone from what was recorded. It names no machine and no process, and holds
 * nothing that is derived. Files are noted, not written.
 *
 * @param file must not exist
 * @throws StoreError
 */
export function restoreAudit(file: string, recorded: RecordedAudit): void {
  const connection = connect(file);
  const { db, write } = connection;
  const insertWalk = db.prepare(
    `INSERT INTO walk (walk, audit, target, flow, direction, repeat, project, started_at, head, head_hash,
                       pid, host, beat_at, beat_mono)
     VALUES (:walk, :audit, :target, :flow, :direction, :repeat, :project, :startedAt, :head, :headHash,
             0, '', 0, 0)`,
  );
  const insertFact = db.prepare(
    `INSERT INTO fact (walk, seq, at, kind, json, prev, hash)
     VALUES (:walk, :seq, :at, :kind, :json, :prev, :hash)`,
  );
  const insertFile = db.prepare(
    `INSERT INTO file (sha256, media, bytes, encoding, stored)
     VALUES (:sha256, :media, :bytes, :encoding, :stored) ON CONFLICT DO NOTHING`,
  );
  const linkFile = db.prepare('INSERT INTO walk_file (walk, sha256) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const endWalk = db.prepare(
    `UPDATE walk SET status = 'ended', outcome = :outcome, ended_at = :endedAt, redactions = :redactions,
       facts = :facts, last_hash = :lastHash WHERE walk = :walk`,
  );
  const insertReview = db.prepare(
    `INSERT INTO review (audit, target, flow, evidence, version, shown, verdict, note, reviewer, at)
     VALUES (:audit, :target, :flow, :evidence, :version, :shown, :verdict, :note, :reviewer, :at)`,
  );
  const { audit, startedAt } = recorded;

  const putWalk = (recordedWalk: RecordedWalk): void => {
    const { head: walkHead, outcome, endedAt, redactions, facts, files } = recordedWalk;
    const { walk, target, flow, direction, repeat, project } = walkHead;
    const head = canonicalJson(walkHead);
    const headHash = sha256(head);
    const columns = { walk, audit, target: target.id, flow, direction, repeat, project };
    insertWalk.run({ ...columns, startedAt: walkHead.startedAt, head, headHash });
    let [seq, prev] = [0, headHash];
    for (const json of facts) {
      const { at, kind } = parseStoredJson(Placed, json, file);
      const hash = chainHash(prev, json);
      insertFact.run({ walk, seq: (seq += 1), at, kind, json, prev, hash });
      prev = hash;
    }
    for (const each of files) {
      insertFile.run(each);
      linkFile.run(walk, each.sha256);
    }
    const marks = redactions === null ? null : canonicalJson(redactions);
    endWalk.run({ walk, outcome, endedAt, redactions: marks, facts: seq, lastHash: prev });
  };

  try {
    write(() => {
      const settings = canonicalJson(recorded.settings);
      db.prepare('INSERT INTO audit (audit, started_at, settings) VALUES (?, ?, ?)').run(
        audit,
        startedAt,
        settings,
      );
    });
    for (const walk of recorded.walks) write(() => putWalk(walk));
    write(() => {
      for (const { shown, ...said } of recorded.reviews)
        insertReview.run({ ...said, shown: canonicalJson(shown) });
    });
  } finally {
    connection.close();
  }
}
