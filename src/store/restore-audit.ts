import { z } from 'zod';
import { Passage, type RecordedPassage } from '../model/passage.ts';
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
  /** Its irreversible steps, in order; those of walks that are not there are left out. */
  passages: readonly RecordedPassage[];
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
  const insertPassage = db.prepare(
    `INSERT INTO passage (passage, state, at, who, note, json) VALUES (:passage, :state, :at, :who, '', :json)`,
  );
  const { audit, startedAt } = recorded;
  const heads = new Map<string, WalkHead>();

  const putWalk = (recordedWalk: RecordedWalk): void => {
    heads.set(recordedWalk.head.walk, recordedWalk.head);
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

  const putPassage = ({ acts, by, state, settledAt, ...told }: RecordedPassage): void => {
    const head = heads.get(told.walk);
    if (!head) return;
    const { target, flow, direction, project, repeat, account } = head;
    const { passage, at, cents, currency } = told;
    const paid = `${Math.floor(cents / 100)}.${`${cents % 100}`.padStart(2, '0')} ${currency ?? ''}`;
    const intended: Passage = {
      ...{ ...told, audit, target: target.id, flow, direction, project, repeat, account },
      origin: new URL(target.origin).origin,
      declared: Object.fromEntries(acts.map((act) => [act, act === 'pays' ? paid.trim() : ''])),
    };
    const json = canonicalJson(Passage.parse(intended));
    insertPassage.run({ passage, state: 'intended', at, who: 'seesaw', json });
    if (state !== 'intended') insertPassage.run({ passage, state, at: settledAt ?? at, who: by, json: null });
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
      for (const passage of recorded.passages) putPassage(passage);
    });
  } finally {
    connection.close();
  }
}
