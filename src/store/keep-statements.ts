import type Database from 'better-sqlite3';

/** Every database, statement and iterator of this process, until it ends. */
const kept: unknown[] = [];

/**
 * Keeps a database and its statements from being collected: under Node 24 better-sqlite3 12 aborts the process when V8
 * does so while no script runs. What is prepared again and again is prepared twice and then used again, so that
 * no more of them is kept than there are texts. Iterators are kept each: they are for what is too long to be held at
 * once, two for a table that is compared.
 *
 * @returns the same database
 */
export function keepStatements(db: Database.Database): Database.Database {
  const prepare = db.prepare.bind(db);
  const known = new Map<string, Database.Statement | null>();
  const keep = (sql: string): Database.Statement => {
    const statement = prepare(sql);
    const iterate = statement.iterate.bind(statement);
    kept.push(statement);
    return Object.assign(statement, {
      iterate(...given: unknown[]) {
        const rows = iterate(...given);
        kept.push(rows);
        return rows;
      },
    });
  };
  const prepared = (sql: string): Database.Statement => {
    const again = known.get(sql);
    // The first one belongs to whoever keeps it at hand.
    if (again === undefined) {
      known.set(sql, null);
      return keep(sql);
    }
    if (again !== null && !again.busy) return again.reader ? again.pluck(false) : again;
    const statement = keep(sql);
    known.set(sql, statement);
    return statement;
  };
  const pragma = (source: string, { simple = false }: Database.PragmaOptions = {}): unknown => {
    const statement = prepared(`PRAGMA ${source}`);
    if (!statement.reader) return statement.run();
    return simple ? statement.pluck().get() : statement.all();
  };
  kept.push(db);
  return Object.assign(db, { prepare: prepared, pragma });
}
