import { EventEmitter } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type BrowserContext } from '@playwright/test';
import { openWalkGate } from '../../src/evidence/walk-gate.ts';
import { ExchangeLog } from '../../src/record/exchange-log.ts';
import { startWalkClock } from '../../src/record/walk-clock.ts';
import { writeCopy } from '../../src/scenario/write-copy.ts';
import { openStore } from '../../src/store/open-store.ts';
import { exampleHead } from '../store/example-walk.ts';

test('a copy that cannot be written costs no finished walk: the record says why there is none', async ({}, info) => {
  const dir = info.outputPath();
  const store = openStore(join(dir, 'seesaw.db'));
  const head = exampleHead('w1');
  store.putAudit({ audit: head.audit, startedAt: head.startedAt, settings: {} });
  const gate = openWalkGate({ store, dir, head, account: null });
  const clock = startWalkClock();
  // Its folder cannot be made.
  writeFileSync(join(dir, 'wacz'), 'a file');
  const log = new ExchangeLog(new EventEmitter() as unknown as BrowserContext, clock);
  await writeCopy(log, { gate, clock, store, head, dir });
  gate.end('done-now', '2026-11-01T08:01:00.000Z');
  const facts = store.factsOf('w1');
  expect(facts).toHaveLength(1);
  expect(facts[0]).toMatchObject({
    kind: 'note',
    text: 'no replayable copy was made: the disk refused it (read-only)',
  });
  store.close();
});
