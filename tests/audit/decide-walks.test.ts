import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { decideWalks, type Decision } from '../../src/audit/decide-walks.ts';
import { openStore } from '../../src/store/open-store.ts';

const request = { paths: [], repeat: 2, workers: null, grep: null, config: null, sealTo: [] };

/** An audit in which two payments were left open. */
function leftOpen(folder: string): () => string[] {
  const file = join(folder, 'seesaw.db');
  process.env['SEESAW_LEDGER'] = join(folder, 'spending.db');
  const store = openStore(file);
  const settings = { name: { zh: '店', en: 'Shop' }, complete: 'every', simulated: false, request } as const;
  store.putAudit({ audit: 'a', startedAt: '2026-11-23T10:00:00.000Z', settings });
  for (const [index, walk] of ['1cac2e4f', '5a8a23a1'].entries()) {
    const passage = `p${index}`;
    const at = '2026-11-23T10:00:00.000Z';
    store.intendPassage({
      ...{ passage, audit: 'a', walk, target: 'shop', flow: 'upgrade', direction: 'onward', project: '' },
      ...{ repeat: index + 1, phase: 'flow', origin: 'https://shop.example', account: null, cents: 1000 },
      ...{ currency: 'CNY', declared: { pays: '10.00 CNY' }, settledBy: 'person', at },
    });
    store.settlePassage(passage, { state: 'unknown', at });
  }
  store.close();
  return () => {
    const again = openStore(file);
    const states = again.passages('a').map(({ state }) => state);
    again.close();
    return states;
  };
}

const answering = (answers: (Decision | null)[]) => async () => answers.shift() ?? null;

test('what a person says is kept when all is said, and nothing of it if the person gives up before', async ({}, testInfo) => {
  const folder = testInfo.outputDir;
  const states = leftOpen(folder);
  expect(await decideWalks(folder, [], answering(['done', null]))).toBeNull();
  expect(states()).toEqual(['unknown', 'unknown']);
  expect(await decideWalks(folder, [], answering(['not-done', 'later']))).toBe(1);
  expect(states()).toEqual(['not-happened', 'unknown']);
  expect(await decideWalks(folder, [], answering(['done']))).toBe(1);
  expect(states()).toEqual(['not-happened', 'happened']);
});
