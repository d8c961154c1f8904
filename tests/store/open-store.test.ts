import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { chmodSync, mkdirSync, renameSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openStore } from '../../src/store/open-store.ts';
import { asStoreError, StoreError } from '../../src/store/store-error.ts';
import { childWithoutPrivileges, ended } from './child.ts';
import { begin, exampleHead } from './example-walk.ts';

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof StoreError) return error.code;
    throw error;
  }
  return 'no error';
}

test('an empty file of version 0 is brought to the newest schema, and opened again as it is', ({}, info) => {
  const database = info.outputPath('seesaw.db');
  const raw = new Database(database);
  expect(raw.pragma('user_version', { simple: true })).toBe(0);
  openStore(database).close();
  expect(raw.pragma('user_version', { simple: true })).toBeGreaterThan(0);
  const schema = raw.prepare('SELECT sql FROM sqlite_schema ORDER BY name').pluck().all();
  openStore(database).close();
  expect(raw.prepare('SELECT sql FROM sqlite_schema ORDER BY name').pluck().all()).toEqual(schema);
  expect(raw.pragma('journal_mode', { simple: true })).toBe('wal');
});

test('every table is strict', ({}, info) => {
  const database = info.outputPath('seesaw.db');
  openStore(database).close();
  const tables = new Database(database).pragma('table_list') as {
    name: string;
    type: string;
    strict: number;
  }[];
  const ours = tables.filter(({ name, type }) => type === 'table' && !name.startsWith('sqlite_'));
  expect(ours.length).toBeGreaterThan(8);
  expect(ours.filter(({ strict }) => strict === 0)).toEqual([]);
});

test("another program's database is left alone", ({}, info) => {
  const database = info.outputPath('other.db');
  const raw = new Database(database);
  raw.exec('CREATE TABLE recipes (name TEXT)');
  expect(codeOf(() => openStore(database))).toBe('foreign');
  expect(raw.prepare('SELECT name FROM sqlite_schema').pluck().all()).toEqual(['recipes']);
});

test('a database of a newer Seesaw is not touched', ({}, info) => {
  const database = info.outputPath('seesaw.db');
  openStore(database).close();
  new Database(database).pragma('user_version = 999');
  expect(codeOf(() => openStore(database))).toBe('newer');
  expect(codeOf(() => openStore(database, { readonly: true }))).toBe('newer');
});

test('a database that was moved while it is open is not written any more, whatever stands in its place', ({}, info) => {
  const folder = info.outputPath('audit');
  const database = join(folder, 'seesaw.db');
  const store = openStore(database);
  begin(store, exampleHead('w1'));
  renameSync(folder, `${folder}.away`);
  expect(codeOf(() => begin(store, exampleHead('w2')))).toBe('moved');
  openStore(database).close();
  expect(codeOf(() => begin(store, exampleHead('w2')))).toBe('moved');
  expect(store.walks()).toHaveLength(1);
});

test('what is missing, damaged or no folder is said by its code', ({}, info) => {
  expect(codeOf(() => openStore(info.outputPath('none.db'), { readonly: true }))).toBe('missing');

  const text = info.outputPath('text.db');
  writeFileSync(text, 'This is a letter, and by no means a database of any kind. '.repeat(100));
  expect(codeOf(() => openStore(text))).toBe('corrupt');
  expect(codeOf(() => openStore(`${text}/seesaw.db`))).toBe('read-only');

  const cut = info.outputPath('cut.db');
  const store = openStore(cut);
  for (let w = 1; w <= 50; w++) begin(store, exampleHead(`w${w}`));
  store.close();
  truncateSync(cut, 8192);
  expect(codeOf(() => openStore(cut).walks())).toBe('corrupt');
});

test('a folder that may not be written is one sentence, and its database can still be read there', async ({}, info) => {
  const database = info.outputPath('sealed', 'seesaw.db');
  const store = openStore(database);
  begin(store, exampleHead('w1'));
  store.close();
  mkdirSync(info.outputPath('empty'));
  chmodSync(database, 0o444);
  chmodSync(dirname(database), 0o555);
  chmodSync(info.outputPath('empty'), 0o555);
  const tell = async (path: string, mode: string) => {
    const { out, err } = await ended(childWithoutPrivileges('open-and-tell.ts', path, mode));
    return out.trim() || err;
  };
  expect(await tell(info.outputPath('empty', 'seesaw.db'), 'write')).toBe('read-only');
  expect(await tell(info.outputPath('empty', 'deeper', 'seesaw.db'), 'write')).toBe('read-only');
  expect(await tell(database, 'write')).toBe('read-only');
  expect(await tell(database, 'readonly')).toBe('open 1');
});

test('a full disk is named as such, by SQLite and by the file system', ({}, info) => {
  const database = info.outputPath('seesaw.db');
  openStore(database).close();
  const raw = new Database(database);
  raw.pragma(`max_page_count = ${String(raw.pragma('page_count', { simple: true }))}`);
  let full: unknown;
  try {
    for (let i = 0; ; i++)
      raw.prepare('INSERT INTO audit VALUES (?, ?, ?)').run(`a${i}`, 'x'.repeat(4000), '{}');
  } catch (error) {
    full = asStoreError(error, database);
  }
  expect(full).toMatchObject({ code: 'full', path: database });
  expect((full as StoreError).sentence.zh).toContain('磁盘已满');
  expect((full as StoreError).sentence.en).toContain('--resume');

  test.skip(process.platform !== 'linux', '/dev/full is a device of Linux');
  const device = info.outputPath('full');
  symlinkSync('/dev/full', device);
  expect(() => {
    try {
      writeFileSync(device, 'x');
    } catch (error) {
      throw asStoreError(error, device);
    }
  }).toThrow(expect.objectContaining({ code: 'full' }));
});

test('a lock that is never given back is named as such', ({}, info) => {
  const database = info.outputPath('seesaw.db');
  openStore(database).close();
  const holder = new Database(database);
  holder.exec('BEGIN IMMEDIATE');
  const impatient = new Database(database, { timeout: 0 });
  let locked: unknown;
  try {
    impatient.exec('BEGIN IMMEDIATE');
  } catch (error) {
    locked = asStoreError(error, database);
  }
  expect(locked).toMatchObject({ code: 'locked', path: database });
});

test('an error that is none of the disk stays what it is', () => {
  const error = new TypeError('a bug');
  expect(asStoreError(error, 'x')).toBe(error);
});
