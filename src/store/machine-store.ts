import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import type { Connection } from './connection.ts';
import { leaseRows } from './lease-rows.ts';
import type { LeaseRows } from './lease-rows.ts';
import { makeFolder } from './make-folder.ts';
import { signOfLife } from './sign-of-life.ts';
import { stateFolder } from './state-folder.ts';
import { asStoreError } from './store-error.ts';
import { keepStatements } from './keep-statements.ts';

/** What all audits of this user on this machine share. */
export type MachineStore = LeaseRows & {
  /**
   * Takes the next turn at a site; the turns of all processes come at least so long after one another, ms.
   *
   * @returns how long to wait for it, ms
   */
  takeTurn(site: string, pauseMs: number): number;
  close(): void;
};

const patience = 60_000;
/** A turn so far ahead was taken before this machine started anew, ms. */
const farthest = 3_600_000;

/** Leases and turns only: whoever dies leaves nothing behind that a sign of life or the clock would not free. */
const schema = `
CREATE TABLE IF NOT EXISTS lease (
  account TEXT NOT NULL PRIMARY KEY, holder TEXT, direction TEXT, pid INTEGER, host TEXT, beat_at REAL, beat_mono REAL,
  last_direction TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS lease_waiter (
  place INTEGER PRIMARY KEY AUTOINCREMENT, account TEXT NOT NULL, walk TEXT NOT NULL UNIQUE, direction TEXT NOT NULL,
  pid INTEGER NOT NULL, host TEXT NOT NULL, beat_at REAL NOT NULL, beat_mono REAL NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS turn (site TEXT NOT NULL PRIMARY KEY, at REAL NOT NULL) STRICT;
`;

/** Opens what this machine's audits share. Throws `StoreError`. */
export function openMachineStore(file = join(stateFolder(), 'machine.db')): MachineStore {
  const typed = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw asStoreError(error, file);
    }
  };
  const db = typed(() => {
    makeFolder(dirname(file));
    try {
      return opened(file);
    } catch (error) {
      if (!(error instanceof Database.SqliteError) || !/CORRUPT|NOTADB/.test(error.code)) throw error;
      // Nothing in it is worth more than its being there.
      rmSync(file, { force: true });
      return opened(file);
    }
  });
  const write = <T>(work: () => T): T => typed(() => db.transaction(work).immediate());
  const connection: Connection = {
    file,
    db,
    read: typed,
    write,
    writeDurably: write,
    close: () => void db.close(),
  };
  const last = db.prepare<[string], { at: number }>('SELECT at FROM turn WHERE site = ?');
  const take = db.prepare(
    'INSERT INTO turn (site, at) VALUES (:site, :at) ON CONFLICT (site) DO UPDATE SET at = :at',
  );
  return {
    ...leaseRows(connection),
    takeTurn: (site, pauseMs) =>
      write(() => {
        const now = signOfLife().beat_mono;
        const before = last.get(site)?.at ?? -Infinity;
        const at = before > now + farthest ? now : Math.max(now, before + pauseMs);
        take.run({ site, at });
        return at - now;
      }),
    close: connection.close,
  };
}

function opened(file: string): Database.Database {
  const db = keepStatements(new Database(file, { timeout: patience }));
  try {
    db.exec(schema);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}
