import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { keepStatements } from '../../src/store/keep-statements.ts';

test('what is prepared again answers as what was prepared first, whatever was asked of that', () => {
  const db = keepStatements(new Database(':memory:'));
  const sql = 'SELECT 1 AS a UNION SELECT 2 ORDER BY a';
  const first = db.prepare(sql).pluck();
  for (let time = 0; time < 3; time++) {
    expect(db.prepare(sql).all()).toEqual([{ a: 1 }, { a: 2 }]);
    expect(db.prepare(sql).pluck().all()).toEqual([1, 2]);
    expect(first.all()).toEqual([1, 2]);
  }
  const pairs: unknown[] = [];
  for (const a of db.prepare(sql).pluck().iterate())
    for (const b of db.prepare(sql).pluck().iterate()) pairs.push([a, b]);
  expect(pairs).toEqual([
    [1, 1],
    [1, 2],
    [2, 1],
    [2, 2],
  ]);
  expect(db.pragma('user_version', { simple: true })).toBe(0);
  expect(db.pragma('user_version')).toEqual([{ user_version: 0 }]);
  db.close();
});
