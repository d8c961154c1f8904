import { z } from 'zod';
import { type KnownPassage, mayBeSpent, Passage, PassageState } from '../model/passage.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Connection } from './connection.ts';
import { parseStored, parseStoredJson } from './parse-stored.ts';

const Row = z.object({
  json: z.string(),
  state: PassageState,
  who: z.string(),
  note: z.string(),
  settled_at: z.string().nullable(),
});

/** A bound on what may be spent: the passages that it is about, and the most that they may come to. */
export type SpendingLimit = {
  what: 'account' | 'audit' | 'month';
  covers(passage: Passage): boolean;
  /** Hundredths. */
  most: bigint;
};

/** A bound that does not hold; hundredths. */
export type Overspent = { limit: SpendingLimit; spent: bigint };

/** Why an entry is made, and by whom: `seesaw` or a person. */
export type Settled = { state: Exclude<PassageState, 'intended'>; at: string; who?: string; note?: string };

export type PassageRows = ReturnType<typeof passageRows>;

/** The ledger of irreversible steps: entries are added and never touched again. */
export function passageRows({ db, file, read, writeDurably }: Connection) {
  const insert = db.prepare(
    `INSERT INTO passage (passage, state, at, who, note, json) VALUES (:passage, :state, :at, :who, :note, :json)`,
  );
  const all = db.prepare(
    `SELECT p.json, l.state, l.who, l.note, CASE WHEN l.entry > p.entry THEN l.at END AS settled_at
     FROM passage p JOIN passage l ON l.entry = (SELECT max(entry) FROM passage e WHERE e.passage = p.passage)
     WHERE p.state = 'intended' AND (:audit IS NULL OR p.json ->> '$.audit' = :audit)
     ORDER BY p.entry`,
  );
  const exists = db.prepare(`SELECT 1 FROM passage WHERE passage = ? AND state = 'intended'`);

  const known = (audit: string | null): KnownPassage[] =>
    all.all({ audit }).map((row) => {
      const { json, settled_at: settledAt, ...rest } = parseStored(Row, row, file);
      return { ...parseStoredJson(Passage, json, file), ...rest, settledAt };
    });

  return {
    /**
     * Writes down that a step is about to be passed; returns when the disk has it. If a bound does not hold, nothing
     * is written and the bound is returned. Both happen in one transaction: audits that run at once share the bounds.
     */
    intendPassage(passage: Passage, limits: readonly SpendingLimit[] = []): Overspent | null {
      const { at, ...rest } = Passage.parse(passage);
      return writeDurably(() => {
        const before = limits.length > 0 ? known(null) : [];
        for (const limit of limits) {
          const spent = spentOf(before, passage.currency, limit);
          if (spent + BigInt(passage.cents) > limit.most) return { limit, spent };
        }
        const json = canonicalJson({ ...rest, at });
        insert.run({ passage: passage.passage, state: 'intended', at, who: 'seesaw', note: '', json });
        return null;
      });
    },

    /** Says what became of a passage; durably. Passages of another ledger are left alone. */
    settlePassage(passage: string, { state, at, who = 'seesaw', note = '' }: Settled): void {
      writeDurably(() => {
        if (exists.get(passage)) insert.run({ passage, state, at, who, note, json: null });
      });
    },

    /** Passages with what became of them, in the order in which they were intended; of one audit, or all. */
    passages(audit?: string): KnownPassage[] {
      return read(() => known(audit ?? null));
    },
  };
}

/** What must be taken for spent of what a bound is about, hundredths. */
function spentOf(
  passages: readonly KnownPassage[],
  currency: string | null,
  { covers }: SpendingLimit,
): bigint {
  return passages
    .filter((each) => each.currency === currency && mayBeSpent(each.state) && covers(each))
    .reduce((sum, each) => sum + BigInt(each.cents), 0n);
}
