import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { mutations } from '../../src/testbed/apps/plain/mutations.ts';
import { walkMutations } from './mutations/walk-mutations.ts';

test('an obstacle that is switched on alone raises exactly its declared blockers, and none raises none', async ({}, testInfo) => {
  test.setTimeout(1_800_000);
  const out = testInfo.outputPath('audit');
  const permits = testInfo.outputPath('permits.json');
  const audit = await walkMutations({ variant: 'zh-pages', out, permits });
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
