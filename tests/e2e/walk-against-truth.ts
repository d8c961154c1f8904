import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type TestInfo } from '@playwright/test';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { root, seesaw } from '../run-command.ts';
import { freePort } from '../free-port.ts';

const Truth = z.object({
  target: z.string(),
  flows: z.record(
    z.string(),
    z.looseObject({
      why: z.array(z.string()),
      blockers: z.array(z.string()).optional(),
      /** Screens that a repeat looks at that walks the way again which another one's search found. */
      replayed_screens: z.number().optional(),
    }),
  ),
});

type TruthOfFlow = z.infer<typeof Truth>['flows'][string];

/**
 * Walks the scenarios of a folder that has a `<target>.truth.json` for each target, with a testbed of its own, and
 * holds every number of every walk against the one counted by hand, and the blockers that count against those seen.
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
  const counted = db.prepare('SELECT DISTINCT walk, blocker FROM v_blocker WHERE counted = 1').all() as {
    walk: string;
    blocker: string;
  }[];
  const reasons = db.prepare('SELECT target, flow, repeat, reason FROM v_walk WHERE usable = 0').all();
  db.close();
  expect(reasons).toEqual([]);
  expect(audit.code, audit.stdout + audit.stderr).toBe(0);
  const differences: string[] = [];
  let compared = 0;
  for (const { target, flows } of truthsOf(folder))
    for (const [flow, truth] of Object.entries(flows)) {
      const of = walks.filter((walk) => walk['target'] === target && walk['flow'] === flow);
      expect(of, `${target} › ${flow}`).toHaveLength(repeats);
      const [first] = of.toSorted((a, b) => (String(a['started_at']) < String(b['started_at']) ? -1 : 1));
      for (const walk of of)
        for (const [what, byHand, measured] of pairsOf(truth, { walk, counted, isFirst: walk === first })) {
          compared++;
          if (measured !== byHand)
            differences.push(
              `${target} › ${flow} #${String(walk['repeat'])} ${what}: ${String(measured)}, by hand ${String(byHand)}`,
            );
        }
    }
  return { compared, differences };
}

/** What is to be compared: its name, the truth, and what the walk has. */
function pairsOf(
  { why: _why, whyBlockers: _whyBlockers, replayed_screens, blockers, ...counts }: TruthOfFlow,
  {
    walk,
    counted,
    isFirst,
  }: {
    walk: Record<string, unknown>;
    counted: readonly { walk: string; blocker: string }[];
    /** Of the repeats of its flow: the one that searched. */
    isFirst: boolean;
  },
): [what: string, byHand: unknown, measured: unknown][] {
  const truths = isFirst
    ? counts
    : { ...counts, searched_screens: replayed_screens ?? counts['searched_screens'] };
  const pairs: ReturnType<typeof pairsOf> = Object.entries(truths)
    .filter(([, truth]) => truth !== undefined)
    .map(([column, truth]) => [column, truth, walk[column]]);
  const found = counted.flatMap((each) => (each.walk === walk['walk'] ? each.blocker : []));
  const ids = (of: readonly string[]) => of.toSorted().join(' ');
  if (blockers) pairs.push(['blockers', ids(blockers), ids(found)]);
  return pairs;
}

function truthsOf(folder: string): z.infer<typeof Truth>[] {
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.truth.json'))
    .map((file) => Truth.parse(JSON.parse(readFileSync(join(root, folder, file), 'utf8'))));
}
