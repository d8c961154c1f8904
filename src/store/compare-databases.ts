import Database from 'better-sqlite3';
import { z } from 'zod';
import { keepStatements } from './keep-statements.ts';

/** Where two databases differ. `table`: '' for the schema; `row`: its key; `column`: '' where a whole row is missing or more. */
export type RowDifference = {
  table: string;
  row: string;
  column: string;
  expected: string | null;
  found: string | null;
};

const Column = z.object({ name: z.string(), pk: z.int() });
type Value = string | number | bigint | Buffer | null;
type Row = Record<string, Value>;

/**
 * Holds a database that may come from anybody against one that was made here, row by row. Nothing of it is run: only
 * tables are read, and only where its schema is the same.
 *
 * @throws SqliteError as it is where the foreign one cannot be read
 */
export function* compareDatabases(expected: string, found: string): Generator<RowDifference, void> {
  const [own, foreign] = [openQuietly(expected), openQuietly(found)];
  try {
    let isSame = true;
    for (const difference of compareTable(
      own,
      foreign,
      'sqlite_schema',
      ['type', 'name'],
      ['type', 'name', 'tbl_name', 'sql'],
    )) {
      isSame = false;
      yield { ...difference, table: '' };
    }
    for (const pragma of ['user_version', 'application_id']) {
      const [a, b] = [own, foreign].map((db) => String(db.pragma(pragma, { simple: true })));
      if (a !== b) yield { table: '', row: pragma, column: '', expected: a!, found: b! };
    }
    if (!isSame) return;
    const tables = z
      .array(z.string())
      .parse(
        own
          .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name LIKE 'derived%', rowid`)
          .pluck()
          .all(),
      );
    for (const table of tables) {
      const columns = z.array(Column).parse(own.pragma(`table_info(${table})`));
      const keys = columns.filter(({ pk }) => pk > 0).toSorted((a, b) => a.pk - b.pk);
      const names = columns.map(({ name }) => name);
      yield* compareTable(own, foreign, table, keys.length > 0 ? keys.map(({ name }) => name) : names, names);
    }
  } finally {
    own.close();
    foreign.close();
  }
}

function* compareTable(
  own: Database.Database,
  foreign: Database.Database,
  table: string,
  keys: readonly string[],
  columns: readonly string[],
): Generator<RowDifference, void> {
  const list = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');
  const sql = `SELECT ${list(columns)} FROM "${table}" ORDER BY ${list(keys)}`;
  const [expected, found] = [own, foreign].map((db) => db.prepare(sql).iterate() as IterableIterator<Row>);
  try {
    let [a, b] = [expected!.next(), found!.next()];
    while (!a.done || !b.done) {
      const order = a.done ? 1 : b.done ? -1 : compareKeys(a.value, b.value, keys);
      const row = keys.map((key) => text((order > 0 ? b : a).value[key])).join(' ');
      if (order === 0) {
        for (const column of columns) {
          const [expected, found] = [text(a.value[column]), text(b.value[column])];
          if (expected !== found) yield { table, row, column, expected, found };
        }
      } else {
        const there = { table, row, column: '' };
        yield order < 0
          ? { ...there, expected: 'a row', found: null }
          : { ...there, expected: null, found: 'a row' };
      }
      if (order <= 0) a = expected!.next();
      if (order >= 0) b = found!.next();
    }
  } finally {
    expected!.return?.();
    found!.return?.();
  }
}

function compareKeys(a: Row, b: Row, keys: readonly string[]): number {
  for (const key of keys) {
    const [x, y] = [a[key], b[key]];
    if (x === y) continue;
    if (typeof x === 'number' && typeof y === 'number') return x - y;
    const order = Buffer.compare(Buffer.from(String(x)), Buffer.from(String(y)));
    if (order !== 0) return order;
  }
  return 0;
}

function text(value: Value | undefined): string {
  return value === null || value === undefined
    ? 'NULL'
    : Buffer.isBuffer(value)
      ? value.toString('hex')
      : String(value);
}

function openQuietly(file: string): Database.Database {
  const db = keepStatements(new Database(file, { readonly: true }));
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
  return db;
}
