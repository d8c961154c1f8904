import { z } from 'zod';
import { Outcome, targetOutcomes } from '../model/words.ts';
import type { Outcome as OutcomeType } from '../model/words.ts';
import { WalkHead } from '../model/walk.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Connection } from './connection.ts';
import { parseStored, parseStoredJson } from './parse-stored.ts';
import { sha256 } from './sha256.ts';
import { isDead, signOfLife } from './sign-of-life.ts';

const WalkRow = z.object({
  walk: z.string(),
  head: z.string(),
  head_hash: z.string(),
  status: z.enum(['running', 'ended']),
  pid: z.int(),
  host: z.string(),
  beat_at: z.number(),
  beat_mono: z.number(),
  ended_at: z.string().nullable(),
  outcome: Outcome.nullable(),
  facts: z.int().nullable(),
  last_hash: z.string().nullable(),
  redactions: z.string().nullable(),
});

const Redactions = z.record(z.string(), z.number());

/** A walk as it stands in the store. `outcome` and `endedAt` are null while it runs. */
export type StoredWalk = {
  head: WalkHead;
  headHash: string;
  status: 'running' | 'ended';
  outcome: OutcomeType | null;
  endedAt: string | null;
  /** Number of its facts and hash of the last one, as they were when it ended; null before. */
  facts: number | null;
  lastHash: string | null;
  /** Redactions by kind; null if the walk ended without saying. */
  redactions: Record<string, number> | null;
};

/** Which walks; every part given must fit. */
export type WalkFilter = {
  audit?: string;
  target?: string;
  flow?: string;
  direction?: WalkHead['direction'];
  project?: string;
  status?: 'running' | 'ended';
};

export type WalkRows = ReturnType<typeof walkRows>;

/** Audits and walks. */
export function walkRows({ db, file, read, write, writeDurably }: Connection) {
  const insertAudit = db.prepare(
    `INSERT INTO audit (audit, started_at, settings) VALUES (:audit, :startedAt, :settings)
     ON CONFLICT (audit) DO NOTHING`,
  );
  const insertWalk = db.prepare(
    `INSERT INTO walk (walk, audit, target, flow, direction, repeat, project, started_at, head, head_hash,
                       pid, host, beat_at, beat_mono)
     VALUES (:walk, :audit, :target, :flow, :direction, :repeat, :project, :startedAt, :head, :headHash,
             :pid, :host, :beat_at, :beat_mono)`,
  );
  const beat = db.prepare(
    `UPDATE walk SET pid = :pid, host = :host, beat_at = :beat_at, beat_mono = :beat_mono
     WHERE walk = :walk AND status = 'running'`,
  );
  const end = db.prepare(
    `UPDATE walk SET status = 'ended', outcome = :outcome, ended_at = :endedAt, redactions = :redactions,
       facts = (SELECT count(*) FROM fact WHERE walk = :walk),
       last_hash = coalesce(
         (SELECT hash FROM fact WHERE walk = :walk ORDER BY seq DESC LIMIT 1), head_hash)
     WHERE walk = :walk`,
  );
  const running = db.prepare(`SELECT * FROM walk WHERE status = 'running' ORDER BY started_at, walk`);

  const walked = db.prepare(
    `SELECT 1 FROM walk
     WHERE audit = :audit AND target = :target AND flow = :flow AND direction = :direction
       AND project = :project AND repeat = :repeat AND outcome IN (SELECT value FROM json_each(:outcomes))`,
  );

  const stored = (stored: unknown): StoredWalk => {
    const row = parseStored(WalkRow, stored, file);
    return {
      head: parseStoredJson(WalkHead, row.head, file),
      headHash: row.head_hash,
      status: row.status,
      outcome: row.outcome,
      endedAt: row.ended_at,
      facts: row.facts,
      lastHash: row.last_hash,
      redactions: row.redactions === null ? null : parseStoredJson(Redactions, row.redactions, file),
    };
  };

  return {
    /** Writes an audit down if it is not yet there; every process of an audit may say it. */
    putAudit(audit: { audit: string; startedAt: string; settings: Record<string, unknown> }): void {
      write(() => insertAudit.run({ ...audit, settings: canonicalJson(audit.settings) }));
    },

    /** The settings with which an audit was started, or null if there is no such audit. */
    auditSettings(audit: string): unknown {
      const settings = read(() =>
        db.prepare('SELECT settings FROM audit WHERE audit = ?').pluck().get(audit),
      );
      return settings === undefined ? null : parseStoredJson(z.unknown(), settings, file);
    },

    /** The audits of this database, oldest first. */
    audits(): { audit: string; startedAt: string }[] {
      const rows = read(() =>
        db.prepare('SELECT audit, started_at AS startedAt FROM audit ORDER BY started_at, audit').all(),
      );
      return parseStored(z.array(z.object({ audit: z.string(), startedAt: z.string() })), rows, file);
    },

    /** Begins a walk of this process. Its audit must have been put before. */
    beginWalk(walkHead: WalkHead): void {
      const head = canonicalJson(WalkHead.parse(walkHead));
      write(() => {
        const { walk, audit, target, flow, direction, repeat, project, startedAt } = walkHead;
        const columns = { walk, audit, target: target.id, flow, direction, repeat, project, startedAt };
        insertWalk.run({ ...columns, head, headHash: sha256(head), ...signOfLife() });
      });
    },

    /** Says that the process is alive; false if the walk was meanwhile ended by another one. */
    heartbeat(walk: string): boolean {
      return write(() => beat.run({ walk, ...signOfLife() }).changes === 1);
    },

    /** Ends a walk, durably. Refused for a walk that has ended already. */
    endWalk(
      walk: string,
      outcome: OutcomeType,
      endedAt: string,
      redactions: Record<string, number> = {},
    ): void {
      writeDurably(() => end.run({ walk, outcome, endedAt, redactions: canonicalJson(redactions) }));
    },

    /** Ends, as `interrupted`, the running walks whose process is dead; returns them. */
    markInterrupted(): StoredWalk[] {
      const interrupted = (row: unknown) => isDead(parseStored(WalkRow, row, file));
      if (!read(() => running.all()).some(interrupted)) return [];
      return write(() =>
        running
          .all()
          .filter(interrupted)
          .map((row) => {
            const { walk, beat_at } = parseStored(WalkRow, row, file);
            const endedAt = new Date(beat_at).toISOString();
            end.run({ walk, outcome: 'interrupted', endedAt, redactions: null });
            return stored(db.prepare('SELECT * FROM walk WHERE walk = ?').get(walk));
          }),
      );
    },

    /**
     * Whether a resumed audit may leave this one out: it was walked, and ended with an outcome that says something
     * about the target.
     */
    isWalked(
      of: Pick<WalkHead, 'audit' | 'flow' | 'direction' | 'project' | 'repeat'> & { target: string },
    ): boolean {
      return read(() => walked.get({ ...of, outcomes: JSON.stringify(targetOutcomes) }) !== undefined);
    },

    /** One walk, or null. */
    walk(walk: string): StoredWalk | null {
      return read(() => {
        const row = db.prepare('SELECT * FROM walk WHERE walk = ?').get(walk);
        return row === undefined ? null : stored(row);
      });
    },

    /** Walks in a fixed order: audit, target, flow, direction, project, repeat, start. */
    walks(filter: WalkFilter = {}): StoredWalk[] {
      const columns = Object.entries(filter).filter(([, value]) => value !== undefined);
      const where = columns.map(([column]) => `${column} = :${column}`).join(' AND ') || '1';
      return read(() =>
        db
          .prepare(
            `SELECT * FROM walk WHERE ${where}
             ORDER BY audit, target, flow, direction, project, repeat, walk`,
          )
          .all(Object.fromEntries(columns))
          .map(stored),
      );
    },
  };
}
