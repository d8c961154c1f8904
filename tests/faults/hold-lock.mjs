/** Holds the database alone for a while: two seconds, far less than a process waits for it. */
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';

const db = new Database(process.argv[2], { timeout: 60_000 });
db.exec('BEGIN EXCLUSIVE');
await pause(2000);
db.exec('COMMIT');
db.close();
