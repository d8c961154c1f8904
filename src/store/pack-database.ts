import { closeSync, openSync, readSync } from 'node:fs';
import Database from 'better-sqlite3';
import { asStoreError } from './store-error.ts';
import { keepStatements } from './keep-statements.ts';

/**
 * Writes a copy of a database that is one file and depends on its content alone: rows in their order, no free pages, no
 * write-ahead log. The same rows give the same bytes with the same SQLite.
 *
 * @param to must not exist
 * @throws StoreError
 */
export function packDatabase(from: string, to: string): void {
  try {
    const db = keepStatements(new Database(from));
    try {
      db.prepare('VACUUM INTO ?').run(to);
    } finally {
      db.close();
    }
    const packed = keepStatements(new Database(to));
    try {
      packed.pragma('journal_mode = DELETE');
    } finally {
      packed.close();
    }
  } catch (error) {
    throw asStoreError(error, to);
  }
}

/** Version of the SQLite that wrote a database last, as a number (SQLite, Database File Format 1.3, offset 96). */
export function writtenBySqlite(file: string): number {
  const handle = openSync(file, 'r');
  try {
    const number = Buffer.alloc(4);
    readSync(handle, number, 0, 4, 96);
    return number.readUInt32BE();
  } finally {
    closeSync(handle);
  }
}
