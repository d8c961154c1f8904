import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { mutations } from '../../src/testbed/apps/plain/mutations.ts';
import { freePort } from '../free-port.ts';
import { root, seesaw } from '../run-command.ts';

test('an obstacle that is switched on alone raises exactly its declared blockers, and none raises none', async ({}, testInfo) => {
  test.setTimeout(600_000);
  const port = await freePort();
  const permits = testInfo.outputPath('permits.json');
  const permit = { account: null, cap: '0.00', currency: 'CNY', expires: '2099-01-01', who: 'demo' };
  writeFileSync(
    permits,
    JSON.stringify({
      permits: mutations.flatMap(({ id, flow }) =>
        ['upgrade', flow].map((each) => ({
          ...permit,
          origin: `http://plain-${id}.localhost:${port}`,
          flow: each,
        })),
      ),
    }),
  );
  const out = testInfo.outputPath('audit');
  const folder = join(root, 'tests/testbed/mutations');
  const audit = await seesaw(
    ['audit', folder, '--config', join(folder, 'playwright.config.ts'), '--repeat', '1', '--out', out],
    { env: { SEESAW_TESTBED_PORT: String(port), SEESAW_PERMITS: permits, SEESAW_LANG: 'en' } },
  );
  // 3: some walks say something about us; which ones is said below.
  expect([0, 3], audit.stdout + audit.stderr).toContain(audit.code);
  const db = new Database(join(out, 'seesaw.db'), { readonly: true });
  const unusable = db.prepare('SELECT target, flow, reason FROM v_walk WHERE usable = 0').all();
  const raised = db.prepare('SELECT DISTINCT target, flow, blocker FROM v_blocker WHERE counted = 1').all();
  db.close();
  expect(unusable).toEqual([]);
  const found = (raised as { target: string; flow: string; blocker: string }[]).map(
    ({ target, flow, blocker }) => `${target} › ${flow}: ${blocker}`,
  );
  const declared = mutations.flatMap(({ id, flow, raises }) =>
    raises.map((blocker) => `plain-${id} › ${flow}: ${blocker}`),
  );
  expect(found.toSorted()).toEqual(declared.toSorted());
});
