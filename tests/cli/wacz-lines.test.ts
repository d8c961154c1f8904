import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { waczLines } from '../../src/cli/wacz-lines.ts';
import { noCopy } from '../../src/evidence/wacz/wacz-folder.ts';
import type { Fact } from '../../src/model/fact.ts';
import { openStore } from '../../src/store/open-store.ts';
import { append, begin, exampleHead, note } from '../store/example-walk.ts';

const copy: Fact = { kind: 'wacz', at: 1, sha256: 'a'.repeat(64), bytes: 10, responses: 1, leftOut: 0 };

test('of the copies of an audit those in its record are counted, and the walks that have none', async ({}, info) => {
  const file = info.outputPath('seesaw.db');
  const store = openStore(file);
  const walk = (audit: string, name: string, fact: Fact) => {
    begin(store, exampleHead(name, { audit }));
    append(store, name, fact);
    store.endWalk(name, 'done-now', '2026-11-01T08:01:00.000Z', {});
  };
  walk('one', 'w1', copy);
  walk('one', 'w2', copy);
  walk('one', 'w3', note(1, `${noCopy} the disk refused it (full)`));
  walk('other', 'w4', copy);
  walk('none', 'w5', note(1, 'nothing of that kind'));
  walk('failed', 'w6', note(1, `${noCopy} the disk refused it (full)`));
  store.close();
  const [held, lacking, ...rest] = await waczLines(file, 'one', 'en');
  expect(held).toMatch(/^2 replayable copies in .*others may have stayed.*No bundle holds them\.$/);
  expect(lacking).toMatch(/^1 of 3 walks has no replayable copy: /);
  expect(rest).toEqual([]);
  expect((await waczLines(file, 'one', 'zh'))[1]).toMatch(/^3 次走查中有 1 次没有可重放的副本：/);
  expect(await waczLines(file, 'other', 'en')).toHaveLength(1);
  expect(await waczLines(file, 'none', 'en')).toEqual([]);
  expect(await waczLines(file, 'failed', 'en')).toEqual([expect.stringMatching(/^1 of 1 walks has no/)]);
  expect(await waczLines(join(info.outputPath(), 'no.db'), 'one', 'en')).toEqual([]);
});
