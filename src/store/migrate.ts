import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Database } from 'better-sqlite3';
import { StoreError } from './store-error.ts';

/** Marks a database as Seesaw's ("SESW"), so that another program's file is never written into. */
const APPLICATION_ID = 0x53455357;

/**
 * Brings a database to the newest schema: `migrations/<number>-<name>.sql` in order, all in one transaction,
 * `user_version` being the number of the last one applied.
 */
export function migrate(db: Database, file: string): void {
  const migrations = readMigrations();
  const newest = migrations.at(-1)?.version ?? 0;
  if (versionOf(db) === newest) return checkOwner(db, file);
  db.transaction(() => {
    checkOwner(db, file);
    // Read again: another process may have migrated while this one waited for the lock.
    const current = versionOf(db);
    if (current > newest) throw new StoreError('newer', file);
    for (const { version, sql } of migrations) {
      if (version > current) db.exec(sql);
    }
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${newest}`);
  }).immediate();
}

/** Refuses a database that cannot be read as it stands: another program's, or of another version. */
export function checkReadable(db: Database, file: string): void {
  checkOwner(db, file);
  const newest = readMigrations().at(-1)?.version ?? 0;
  const current = versionOf(db);
  if (current !== newest) throw new StoreError(current > newest ? 'newer' : 'older', file);
}

function versionOf(db: Database): number {
  return db.pragma('user_version', { simple: true }) as number;
}

function checkOwner(db: Database, file: string): void {
  const empty = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0;
  if (!empty && db.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
    throw new StoreError('foreign', file);
  }
}

function readMigrations(): { version: number; sql: string }[] {
  const folder = new URL('./migrations/', import.meta.url);
  return readdirSync(fileURLToPath(folder))
    .filter((name) => name.endsWith('.sql'))
    .map((name) => ({ version: Number.parseInt(name, 10), sql: readFileSync(new URL(name, folder), 'utf8') }))
    .toSorted((a, b) => a.version - b.version);
}
