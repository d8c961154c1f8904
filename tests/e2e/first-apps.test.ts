import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { root, seesaw } from '../run-command.ts';

const folder = join(root, 'scenarios/first-apps');
const repeats = 5;
const Truth = z.object({
  target: z.string(),
  flows: z.record(z.string(), z.looseObject({ why: z.array(z.string()) })),
});

test('the first apps: every count equals the hand-written truth, over five repeats and four workers', async ({}, testInfo) => {
  test.setTimeout(900_000);
  const port = await freePort();
  // The demo's permits name the demo's port; the test has a testbed of its own.
  const permits = testInfo.outputPath('permits.json');
  writeFileSync(permits, readFileSync(join(folder, 'permits.json'), 'utf8').replaceAll(':4173', `:${port}`));
  const out = testInfo.outputPath('audit');
  const audit = await seesaw(['audit', folder, '--repeat', String(repeats), '--workers', '4', '--out', out], {
    env: { SEESAW_TESTBED_PORT: String(port), SEESAW_PERMITS: permits, SEESAW_LANG: 'en' },
  });
  const db = new Database(join(out, 'seesaw.db'), { readonly: true });
  const walks = db.prepare('SELECT * FROM v_walk').all() as Record<string, unknown>[];
  const reasons = db.prepare('SELECT target, flow, repeat, reason FROM v_walk WHERE usable = 0').all();
  db.close();
  expect(reasons).toEqual([]);
  expect(audit.code, audit.stdout + audit.stderr).toBe(0);
  const differences: string[] = [];
  let compared = 0;
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.truth.json'))) {
    const { target, flows } = Truth.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    for (const [flow, { why: _why, ...counts }] of Object.entries(flows)) {
      const of = walks.filter((walk) => walk['target'] === target && walk['flow'] === flow);
      expect(of, `${target} › ${flow}`).toHaveLength(repeats);
      for (const walk of of)
        for (const [column, truth] of Object.entries(counts)) {
          compared++;
          if (walk[column] !== truth)
            differences.push(
              `${target} › ${flow} #${String(walk['repeat'])} ${column}: ${String(walk[column])}, by hand ${String(truth)}`,
            );
        }
    }
  }
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(500);
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
