import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { makeFolder } from './make-folder.ts';
import { checkReadable, migrate } from './migrate.ts';
import { staysThere } from './stays-there.ts';
import { asStoreError, StoreError } from './store-error.ts';
import { keepStatements } from './keep-statements.ts';

/** How long a process waits for another one's lock before it gives up, ms. */
const PATIENCE_MS = 60_000;

/** An open database. Every error that leaves it is a `StoreError`, or a bug. */
export type Connection = {
  readonly file: string;
  readonly db: Database.Database;
  /** Runs statements that only read. */
  readonly read: <T>(work: () => T) => T;
  /** Runs statements in one transaction that takes the write lock at once, so that it can always wait for it. */
  readonly write: <T>(work: () => T) => T;
  /** The same, and returns only when the disk has it (the default survives a killed process, not a power cut). */
  readonly writeDurably: <T>(work: () => T) => T;
  readonly close: () => void;
};

/** Opens, and if need be creates, a database. Throws `StoreError`. */
export function connect(path: string, { readonly = false } = {}): Connection {
  const file = resolve(path);
  const typed = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw asStoreError(error, file);
    }
  };
  const db = typed(() => (readonly ? openForReading(file) : openForWriting(file)));
  const mustBeThere = typed(() => staysThere(file));
  const write = <T>(work: () => T): T =>
    typed(() => {
      mustBeThere();
      return db.transaction(work).immediate();
    });
  return {
    file,
    db,
    read: typed,
    write,
    writeDurably(work) {
      typed(() => db.pragma('synchronous = FULL'));
      try {
        return write(work);
      } finally {
        db.pragma('synchronous = NORMAL');
      }
    },
    close: () => void db.close(),
  };
}

function openForWriting(file: string): Database.Database {
  makeFolder(dirname(file));
  const db = keepStatements(new Database(file, { timeout: PATIENCE_MS }));
  try {
    // Changing the journal mode is the one thing for which SQLite does not wait for the lock by itself.
    untilFree(() => db.pragma('journal_mode = WAL'));
    db.pragma('synchronous = NORMAL');
    db.pragma('foreign_keys = ON');
    db.pragma('recursive_triggers = ON');
    migrate(db, file);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function openForReading(file: string): Database.Database {
  if (!existsSync(file)) throw new StoreError('missing', file);
  let db = keepStatements(new Database(file, { readonly: true, timeout: PATIENCE_MS }));
  try {
    try {
      checkReadable(db, file);
    } catch (error) {
      if (!(error instanceof Database.SqliteError) || !isQuiet(file)) throw error;
      if (!/^SQLITE_(CANTOPEN|READONLY)/.test(error.code)) throw error;
      db.close();
      db = inMemory(file);
      checkReadable(db, file);
    }
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * A WAL database in a folder that cannot be written (a bundle on a disc, a read-only mount) has no room for its
 * shared memory file, so it is read as a copy. Nobody can write there either. Bytes 18 and 19 say WAL (SQLite,
 * Database File Format 1.3), which a database in memory may not.
 */
function inMemory(file: string): Database.Database {
  const content = readFileSync(file);
  content.fill(1, 18, 20);
  return keepStatements(new Database(content, { readonly: true }));
}

/** No write-ahead log holds changes that the file itself lacks. */
function isQuiet(file: string): boolean {
  return !existsSync(`${file}-wal`) || statSync(`${file}-wal`).size === 0;
}

function untilFree(work: () => void): void {
  const end = performance.now() + PATIENCE_MS;
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    try {
      return work();
    } catch (error) {
      const busy = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
      if (!busy || performance.now() > end) throw error;
      Atomics.wait(clock, 0, 0, 5);
    }
  }
}
