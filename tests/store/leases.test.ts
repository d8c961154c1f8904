import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/open-store.ts';
import { child, ended, printed } from './child.ts';

const ask = (store: Store, walk: string, direction: 'onward' | 'exit') =>
  store.acquireLease({ account: 'member', walk, direction });

test('an account is held by one walk, and goes on to the oldest waiter of the other direction', ({}, info) => {
  const store = openStore(info.outputPath('seesaw.db'));
  expect(ask(store, 'on-1', 'onward')).toBe(true);
  expect(ask(store, 'on-2', 'onward')).toBe(false);
  expect(ask(store, 'on-3', 'onward')).toBe(false);
  expect(ask(store, 'exit-1', 'exit')).toBe(false);
  expect(ask(store, 'on-1', 'onward')).toBe(true);

  store.releaseLease('on-1');
  expect(ask(store, 'on-2', 'onward')).toBe(false);
  expect(ask(store, 'exit-1', 'exit')).toBe(true);
  store.releaseLease('exit-1');
  expect(ask(store, 'on-3', 'onward')).toBe(false);
  expect(ask(store, 'on-2', 'onward')).toBe(true);
  store.releaseLease('on-2');
  // Nobody waits for the other direction: the oldest takes it.
  expect(ask(store, 'on-3', 'onward')).toBe(true);
});

test('accounts do not wait for each other', ({}, info) => {
  const store = openStore(info.outputPath('seesaw.db'));
  expect(store.acquireLease({ account: 'one', walk: 'a', direction: 'exit' })).toBe(true);
  expect(store.acquireLease({ account: 'two', walk: 'b', direction: 'exit' })).toBe(true);
});

test('a waiter that gave up is passed over', ({}, info) => {
  const store = openStore(info.outputPath('seesaw.db'));
  ask(store, 'on-1', 'onward');
  ask(store, 'exit-1', 'exit');
  ask(store, 'exit-2', 'exit');
  store.releaseLease('exit-1');
  store.releaseLease('on-1');
  expect(ask(store, 'exit-2', 'exit')).toBe(true);
});

test('a waiter that no longer asks is passed over', ({}, info) => {
  const database = info.outputPath('seesaw.db');
  const store = openStore(database);
  ask(store, 'on-1', 'onward');
  ask(store, 'exit-1', 'exit');
  ask(store, 'exit-2', 'exit');
  store.releaseLease('on-1');
  expect(ask(store, 'exit-2', 'exit')).toBe(false);
  new Database(database).exec(`UPDATE lease_waiter SET beat_mono = beat_mono - 16000 WHERE walk = 'exit-1'`);
  expect(ask(store, 'exit-2', 'exit')).toBe(true);
});

test('the account of a killed process is taken over', async ({}, info) => {
  const database = info.outputPath('seesaw.db');
  const store = openStore(database);
  const holder = child('hold-lease.ts', database, 'theirs');
  await printed(holder, 1);
  expect(ask(store, 'ours', 'exit')).toBe(false);
  const end = ended(holder);
  holder.kill('SIGKILL');
  await end;
  expect(ask(store, 'ours', 'exit')).toBe(true);
  expect(store.renewLease('theirs')).toBe(false);
  expect(store.renewLease('ours')).toBe(true);
});

const silent = [
  { what: 'here, by the monotonic clock', sql: 'beat_mono = beat_mono - 61000', free: true },
  { what: 'here, before the host was started again', sql: 'beat_mono = beat_mono + 1e12', free: true },
  { what: 'on another host', sql: `host = 'elsewhere', pid = 1, beat_at = beat_at - 61000`, free: true },
  { what: 'here, a jump of the wall clock aside', sql: 'beat_at = beat_at - 86400000', free: false },
  {
    what: 'on another host, of late',
    sql: `host = 'elsewhere', pid = 2147483646, beat_at = beat_at - 5000`,
    free: false,
  },
];

for (const { what, sql, free } of silent) {
  test(`a holder that is silent ${what} is ${free ? 'dead' : 'alive'}`, ({}, info) => {
    const database = info.outputPath('seesaw.db');
    const store = openStore(database);
    ask(store, 'theirs', 'onward');
    new Database(database).exec(`UPDATE lease SET ${sql}`);
    expect(ask(store, 'ours', 'exit')).toBe(free);
  });
}

test('four processes never hold one account together, and all of them come to their turn', async ({}, info) => {
  const database = info.outputPath('seesaw.db');
  const ends = await Promise.all(
    ['a', 'b', 'c', 'd'].map((name, i) =>
      ended(child('take-turns.ts', database, name, i % 2 === 0 ? 'onward' : 'exit', '10')),
    ),
  );
  expect(ends.map(({ code, err }) => ({ code, err }))).toEqual(ends.map(() => ({ code: 0, err: '' })));
});
