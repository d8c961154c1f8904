import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { openStore } from '../../src/store/open-store.ts';
import { child, ended, printed } from './child.ts';

test('six processes create one database together and write at once, and none of them ever fails', async ({}, info) => {
  const database = info.outputPath('audit', 'seesaw.db');
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const ends = await Promise.all(
    names.map((name) => ended(child('write-walks.ts', database, name, '3', '60'))),
  );
  expect(ends.map(({ code, err }) => ({ code, err }))).toEqual(names.map(() => ({ code: 0, err: '' })));

  const store = openStore(database, { readonly: true });
  const walks = store.walks();
  expect(walks).toHaveLength(18);
  expect(walks.map(({ facts }) => facts)).toEqual(walks.map(() => 60));
  expect(walks.map(({ head }) => store.chainBreak(head.walk))).toEqual(walks.map(() => null));
  store.close();
});

test('a writer killed with -9 loses at most the walk in flight, and the database stays whole', async ({}, info) => {
  const database = info.outputPath('seesaw.db');
  const completed: string[] = [];
  for (let round = 1; round <= 6; round++) {
    const writer = child('write-walks.ts', database, `r${round}`, '1000', '25');
    completed.push(...(await printed(writer, round)));
    const end = ended(writer);
    writer.kill('SIGKILL');
    expect((await end).signal).toBe('SIGKILL');

    const db = new Database(database);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    db.close();

    const store = openStore(database);
    const interrupted = store.markInterrupted();
    expect(interrupted.length).toBeLessThanOrEqual(1);
    const whole = store.walks().filter(({ outcome }) => outcome === 'done-now');
    expect(whole.map(({ head }) => head.walk)).toEqual(expect.arrayContaining(completed));
    expect(whole.map(({ facts }) => facts)).toEqual(whole.map(() => 25));
    expect(store.walks({ status: 'running' })).toEqual([]);
    for (const { head } of store.walks()) expect(store.chainBreak(head.walk)).toBeNull();
    store.close();
  }
});

test('a walk is not called interrupted while its process lives', async ({}, info) => {
  const database = info.outputPath('seesaw.db');
  const store = openStore(database);
  const holder = child('hold-lease.ts', database, 'w1');
  await printed(holder, 1);
  expect(store.markInterrupted()).toEqual([]);
  expect(store.walkViews()[0]).toMatchObject({ outcome: null, usable: 0, reason: 'the walk has not ended' });

  const end = ended(holder);
  holder.kill('SIGKILL');
  await end;
  expect(store.markInterrupted().map(({ head }) => head.walk)).toEqual(['w1']);
  expect(store.walkViews()[0]).toMatchObject({
    outcome: 'interrupted',
    usable: 0,
    reason: 'the process that walked is gone',
    nulls: { '*': 'the walk was interrupted' },
  });
  store.close();
});
