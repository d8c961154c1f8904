import { z } from 'zod';
import { Fact, SearchFact } from '../model/fact.ts';
import type { WalkHead } from '../model/walk.ts';
import { chainHash } from './chain-hash.ts';
import type { Connection } from './connection.ts';
import { parseStored, parseStoredJson } from './parse-stored.ts';
import { sha256 } from './sha256.ts';

const FactRow = z.object({
  seq: z.int(),
  at: z.number(),
  kind: z.string(),
  json: z.string(),
  prev: z.string(),
  hash: z.string(),
});
const FactText = FactRow.pick({ kind: true, json: true, hash: true });
export type FactText = z.infer<typeof FactText>;
const ChainEnd = z.object({ seq: z.int(), hash: z.string() });
type ChainEnd = z.infer<typeof ChainEnd>;
const Told = z.object({ at: z.number(), kind: z.string() });
const WalkEnds = z.object({
  head: z.string(),
  head_hash: z.string(),
  facts: z.int().nullable(),
  last_hash: z.string().nullable(),
});

/** Where a chain of facts breaks; `seq` is 0 for the walk's head. */
export type ChainBreak = {
  walk: string;
  seq: number;
  what: 'head' | 'order' | 'previous' | 'content' | 'end';
};

export type FactRows = ReturnType<typeof factRows>;

/** Facts: appended by the process that walks, and never touched again. */
export function factRows({ db, file, read, write }: Connection) {
  const insert = db.prepare(
    `INSERT INTO fact (walk, seq, at, kind, json, prev, hash)
     VALUES (:walk, :seq, :at, :kind, :json, :prev, :hash)`,
  );
  const last = db.prepare('SELECT seq, hash FROM fact WHERE walk = ? ORDER BY seq DESC LIMIT 1');
  const headHash = db.prepare('SELECT head_hash FROM walk WHERE walk = ?').pluck();
  const factText = db.prepare('SELECT kind, json, hash FROM fact WHERE walk = ? ORDER BY seq');
  const factJson = db.prepare('SELECT json FROM fact WHERE walk = ? ORDER BY seq').pluck();
  const latestSearch = db
    .prepare(
      `SELECT fact.json FROM fact JOIN walk ON walk.walk = fact.walk
       WHERE walk.audit = :audit AND walk.target = :target AND walk.direction = :direction
         AND fact.kind = 'search' AND fact.json ->> '$.for' = :for AND fact.json ->> '$.found' = 1
       ORDER BY walk.started_at DESC, walk.walk DESC, fact.seq DESC LIMIT 1`,
    )
    .pluck();
  const taken = db.prepare(
    `SELECT coalesce(sum(fact.json ->> '$.ofPerson.messages'), 0) AS messages,
            coalesce(sum(fact.json ->> '$.ofPerson.ms'), 0) AS ms
     FROM fact JOIN walk ON walk.walk = fact.walk
     WHERE walk.audit = ? AND fact.kind = 'chat'`,
  );
  /** Ends of the chains that this process writes. */
  const ends = new Map<string, ChainEnd>();

  const endOf = (walk: string): ChainEnd => {
    const known = ends.get(walk);
    if (known !== undefined) return known;
    const row = last.get(walk);
    if (row !== undefined) return parseStored(ChainEnd, row, file);
    return { seq: 0, hash: parseStored(z.string(), headHash.get(walk), file) };
  };

  return {
    /** Appends one fact, `json` being its canonical text; returns its hash. Refused once the walk has ended. */
    appendFact(walk: string, { at, kind, json }: { at: number; kind: string; json: string }): string {
      const next = write(() => {
        const end = endOf(walk);
        const next = { seq: end.seq + 1, hash: chainHash(end.hash, json) };
        insert.run({ walk, at, kind, json, prev: end.hash, ...next });
        return next;
      });
      // Not before it is committed: on a full disk the fact is not there, and the chain goes on where it was.
      ends.set(walk, next);
      return next.hash;
    },

    /** The facts of a walk in the order in which they were written. */
    factsOf(walk: string): Fact[] {
      return read(() => factJson.all(walk)).map((json) => parseStoredJson(Fact, json, file));
    },

    /** The facts of a walk as they are written, in order, each with its kind and its hash in the chain. */
    factTexts(walk: string): FactText[] {
      return parseStored(
        z.array(FactText),
        read(() => factText.all(walk)),
        file,
      );
    },

    /** The first break in a walk's chain of facts, or null if nothing was changed, dropped, added or swapped. */
    chainBreak(walk: string): ChainBreak | null {
      return read(() => {
        const row = db.prepare('SELECT head, head_hash, facts, last_hash FROM walk WHERE walk = ?').get(walk);
        const ends = parseStored(WalkEnds, row, file);
        if (sha256(ends.head) !== ends.head_hash) return { walk, seq: 0, what: 'head' };
        let prev = ends.head_hash;
        let count = 0;
        for (const row of db.prepare('SELECT * FROM fact WHERE walk = ? ORDER BY seq').all(walk)) {
          const { seq, json, at, kind, ...link } = parseStored(FactRow, row, file);
          count += 1;
          if (seq !== count) return { walk, seq: count, what: 'order' };
          if (link.prev !== prev) return { walk, seq, what: 'previous' };
          if (chainHash(prev, json) !== link.hash || !tells(json, at, kind, file))
            return { walk, seq, what: 'content' };
          prev = link.hash;
        }
        const whole = ends.facts === null || (ends.facts === count && ends.last_hash === prev);
        return whole ? null : { walk, seq: count, what: 'end' };
      });
    },

    /** Messages sent to persons in the chats of an audit's walks, and the time with them, ms. */
    takenOfPersons(audit: string): { messages: number; ms: number } {
      const row = read(() => taken.get(audit));
      return parseStored(z.object({ messages: z.number(), ms: z.number() }), row, file);
    },

    /** The latest search that found an entry, to be replayed by other repeats of the same audit; or null. */
    lastSearch(of: {
      audit: string;
      target: string;
      direction: WalkHead['direction'];
      for: string;
    }): SearchFact | null {
      const json = read(() => latestSearch.get(of));
      return json === undefined ? null : parseStoredJson(SearchFact, json, file);
    },
  };
}

/** The columns beside a fact say what its text says. */
function tells(json: string, at: number, kind: string, file: string): boolean {
  const fact = parseStoredJson(Told, json, file);
  return fact.at === at && fact.kind === kind;
}
