import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type TestInfo } from '@playwright/test';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { root, seesaw } from '../run-command.ts';
import { freePort } from '../free-port.ts';

const Truth = z.object({
  target: z.string(),
  flows: z.record(z.string(), z.looseObject({ why: z.array(z.string()) })),
});
/** What a truth file says of a flow besides columns of `v_walk`. */
const notColumns = ['why', 'blockers', 'whyBlockers'];

/**
 * Walks the scenarios of a folder that has a `<target>.truth.json` for each target, with a testbed of its own, and
 * holds every number of every walk against the one counted by hand.
 *
 * @returns how many numbers were compared, and those that differ, as sentences.
 */
export async function walkAgainstTruth(
  folder: string,
  { repeats, workers }: { repeats: number; workers: number },
  testInfo: TestInfo,
): Promise<{ compared: number; differences: string[] }> {
  const port = await freePort();
  // The demo's permits name the demo's port; the test has a testbed of its own.
  const permits = testInfo.outputPath('permits.json');
  writeFileSync(
    permits,
    readFileSync(join(root, folder, 'permits.json'), 'utf8').replaceAll(':4173', `:${port}`),
  );
  const out = testInfo.outputPath('audit');
  const audit = await seesaw(
    ['audit', join(root, folder), '--repeat', String(repeats), '--workers', String(workers), '--out', out],
    { env: { SEESAW_TESTBED_PORT: String(port), SEESAW_PERMITS: permits, SEESAW_LANG: 'en' } },
  );
  const db = new Database(join(out, 'seesaw.db'), { readonly: true });
  const walks = db.prepare('SELECT * FROM v_walk').all() as Record<string, unknown>[];
  const reasons = db.prepare('SELECT target, flow, repeat, reason FROM v_walk WHERE usable = 0').all();
  db.close();
  expect(reasons).toEqual([]);
  expect(audit.code, audit.stdout + audit.stderr).toBe(0);
  const differences: string[] = [];
  let compared = 0;
  for (const { target, flows } of truthsOf(folder))
    for (const [flow, counts] of Object.entries(flows)) {
      const of = walks.filter((walk) => walk['target'] === target && walk['flow'] === flow);
      expect(of, `${target} › ${flow}`).toHaveLength(repeats);
      for (const walk of of)
        for (const [column, truth] of Object.entries(counts)) {
          if (notColumns.includes(column)) continue;
          compared++;
          if (walk[column] !== truth)
            differences.push(
              `${target} › ${flow} #${String(walk['repeat'])} ${column}: ${String(walk[column])}, by hand ${String(truth)}`,
            );
        }
    }
  return { compared, differences };
}

function truthsOf(folder: string): z.infer<typeof Truth>[] {
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.truth.json'))
    .map((file) => Truth.parse(JSON.parse(readFileSync(join(root, folder, file), 'utf8'))));
}
