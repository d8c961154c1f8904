import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { canonicalJson } from '../../src/store/canonical-json.ts';
import { connect } from '../../src/store/connection.ts';
import { factRows } from '../../src/store/fact-rows.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/open-store.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { append, begin, exampleHead, note } from './example-walk.ts';

/** A database with a walk of five facts, and a bare connection to it, as an analyst or a forger has it. */
function fiveFacts(database: string, { end = true } = {}): { store: Store; raw: Database.Database } {
  const store = openStore(database);
  begin(store, exampleHead('w1'));
  for (let at = 1; at <= 5; at++) append(store, 'w1', note(at, `第 ${at} 条`));
  if (end) store.endWalk('w1', 'done-now', '2026-11-01T08:00:10.000Z');
  return { store, raw: new Database(database) };
}

test('facts come back as they were written, in order', ({}, info) => {
  const { store } = fiveFacts(info.outputPath('seesaw.db'));
  expect(store.factsOf('w1')).toEqual([1, 2, 3, 4, 5].map((at) => note(at, `第 ${at} 条`)));
  expect(store.chainBreak('w1')).toBeNull();
});

test('facts and walks can be neither changed nor deleted nor replaced nor put between', ({}, info) => {
  const { raw } = fiveFacts(info.outputPath('seesaw.db'), { end: false });
  const row = raw.prepare('SELECT * FROM fact WHERE seq = 2').get();
  const columns =
    '(walk, seq, at, kind, json, prev, hash) VALUES (:walk, :seq, :at, :kind, :json, :prev, :hash)';
  const attempts = [
    () => raw.exec(`UPDATE fact SET json = '{}' WHERE seq = 3`),
    () => raw.exec('DELETE FROM fact WHERE seq = 5'),
    () => raw.prepare(`INSERT OR REPLACE INTO fact ${columns}`).run(row),
    () => raw.prepare(`INSERT INTO fact ${columns}`).run({ ...(row as object), seq: 7 }),
    () =>
      raw.prepare(`INSERT INTO fact ${columns}`).run({ ...(row as object), seq: 6, prev: 'f'.repeat(64) }),
    () => raw.exec('DELETE FROM walk'),
    () => raw.exec(`UPDATE walk SET target = 'other'`),
  ];
  for (const attempt of attempts) expect(attempt).toThrow(/never|follows the last/);
  expect(raw.prepare('SELECT count(*) FROM fact').pluck().get()).toBe(5);
});

test('nothing is added to a walk that has ended, and it ends once', ({}, info) => {
  const { store } = fiveFacts(info.outputPath('seesaw.db'));
  expect(() => append(store, 'w1', note(6, 'late'))).toThrow(expect.objectContaining({ code: 'refused' }));
  expect(() => store.endWalk('w1', 'refused', '2026-11-01T09:00:00.000Z')).toThrow(
    expect.objectContaining({ code: 'refused' }),
  );
  expect(store.heartbeat('w1')).toBe(false);
  expect(store.walk('w1')).toMatchObject({ outcome: 'done-now', facts: 5 });
});

test('a fact that the disk did not take leaves the chain as it was, and the next one follows', ({}, info) => {
  const database = info.outputPath('seesaw.db');
  const store = openStore(database);
  begin(store, exampleHead('w1'));
  append(store, 'w1', note(1, 'first'));
  let isFull = true;
  const connection = connect(database);
  const facts = factRows({
    ...connection,
    write: (work) =>
      connection.write(() => {
        const done = work();
        if (isFull) throw new StoreError('full', database);
        return done;
      }),
  });
  const second = { at: 2, kind: 'note', json: canonicalJson(note(2, 'second')) };
  expect(() => facts.appendFact('w1', second)).toThrow(expect.objectContaining({ code: 'full' }));
  expect(() => facts.appendFact('w1', second)).toThrow(expect.objectContaining({ code: 'full' }));
  isFull = false;
  facts.appendFact('w1', second);
  expect(store.factsOf('w1')).toEqual([note(1, 'first'), note(2, 'second')]);
  expect(store.chainBreak('w1')).toBeNull();
});

test('a walk needs its audit, and its name once', ({}, info) => {
  const store = openStore(info.outputPath('seesaw.db'));
  expect(() => store.beginWalk(exampleHead('w1'))).toThrow(expect.objectContaining({ code: 'refused' }));
  begin(store, exampleHead('w1'));
  expect(() => store.beginWalk(exampleHead('w1'))).toThrow(expect.objectContaining({ code: 'refused' }));
});

const forgeries = [
  {
    what: 'a changed text',
    sql: `UPDATE fact SET json = replace(json, '第 3 条', '第 9 条') WHERE seq = 3`,
    found: { seq: 3, what: 'content' },
  },
  {
    what: 'a changed time beside the text',
    sql: 'UPDATE fact SET at = 99 WHERE seq = 3',
    found: { seq: 3, what: 'content' },
  },
  {
    what: 'a changed kind beside the text',
    sql: `UPDATE fact SET kind = 'console' WHERE seq = 3`,
    found: { seq: 3, what: 'content' },
  },
  { what: 'a dropped fact', sql: 'DELETE FROM fact WHERE seq = 2', found: { seq: 2, what: 'order' } },
  { what: 'a dropped last fact', sql: 'DELETE FROM fact WHERE seq = 5', found: { seq: 4, what: 'end' } },
  {
    what: 'two swapped facts',
    sql: `UPDATE fact SET seq = 9 WHERE seq = 2; UPDATE fact SET seq = 2 WHERE seq = 3; UPDATE fact SET seq = 3 WHERE seq = 9`,
    found: { seq: 2, what: 'previous' },
  },
  {
    what: 'a changed head',
    sql: `UPDATE walk SET head = replace(head, 'premium', 'deluxe')`,
    found: { seq: 0, what: 'head' },
  },
];

for (const { what, sql, found } of forgeries) {
  test(`the chain finds ${what}, whoever dropped the triggers`, ({}, info) => {
    const { store, raw } = fiveFacts(info.outputPath('seesaw.db'));
    for (const name of raw.prepare(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`).pluck().all()) {
      raw.exec(`DROP TRIGGER ${String(name)}`);
    }
    raw.exec(sql);
    expect(store.chainBreak('w1')).toEqual({ walk: 'w1', ...found });
  });
}

test('a fact that is no fact is named as damage', ({}, info) => {
  const { store, raw } = fiveFacts(info.outputPath('seesaw.db'));
  raw.exec(`DROP TRIGGER fact_is_never_changed; UPDATE fact SET json = '{"kind":"rumour"}' WHERE seq = 1`);
  expect(() => store.factsOf('w1')).toThrow(expect.objectContaining({ code: 'corrupt' }));
});

test('the latest search that found its entry is replayed, and no other', ({}, info) => {
  const store = openStore(info.outputPath('seesaw.db'));
  const search = (walk: string, startedAt: string, names: string[], found: boolean) => {
    begin(store, exampleHead(walk, { direction: 'exit', flow: 'downgrade', startedAt }));
    append(store, walk, {
      kind: 'search',
      at: 1,
      for: 'downgrade',
      found,
      replayed: false,
      path: names.map((name) => ({
        ...({
          role: 'link',
          name,
          nth: 0,
          act: 'click',
          text: '',
          via: 'menu',
          ancestors: [],
          siblings: [],
        } as const),
      })),
      depth: found ? names.length : null,
      steps: 9,
      screens: 8,
      budget: { depth: 4, screens: 40 },
      visited: [],
      foundAfter: null,
      elsewhere: null,
      pauseMs: 0,
      hovered: 0,
      menus: [],
      queries: [],
      version: 'search-1',
    });
  };
  search('w1', '2026-11-01T08:00:00.000Z', ['账户', '降级'], true);
  search('w2', '2026-11-01T09:00:00.000Z', ['设置', '降级'], true);
  search('w3', '2026-11-01T10:00:00.000Z', [], false);
  const of = { audit: 'november', target: 'qinghe', direction: 'exit', for: 'downgrade' } as const;
  expect(store.lastSearch(of)?.path.map(({ name }) => name)).toEqual(['设置', '降级']);
  expect(store.lastSearch({ ...of, for: 'refund' })).toBeNull();
  expect(store.lastSearch({ ...of, direction: 'onward' })).toBeNull();
});
