import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generate } from './generate.ts';
import { printResult } from './print-result.ts';
import { resultOf } from './result-of.ts';
import { judgeWalks, walkApps } from './walk-apps.ts';

/**
 * `npm run bench:detect [-- --flows 200 --seed 1 --workers 2 --only 17]`: composes so many apps, walks the way in and the
 * way out of each, and holds every count and every blocker against what the apps were composed of. Ends with 0 whatever
 * it finds; prints, and writes `test-results/bench-detect.json`. With `--keep DIR` the audit stays there, and with `--again`
 * what was walked there before is judged anew by the detectors of today.
 */
const { values } = parseArgs({
  options: {
    flows: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: '2' },
    only: { type: 'string' },
    keep: { type: 'string' },
    again: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);
const numbers =
  values.only === undefined
    ? Array.from({ length: Number(values.flows) }, (_, index) => index)
    : values.only.split(',').map((app) => Number(app.split('-').at(-1)));
const apps = numbers.map((number) => generate(seed, number));
const dir = values.keep ?? mkdtempSync(join(tmpdir(), 'seesaw-detect-'));
console.log(
  `${apps.length} apps of seed ${seed}, load of the machine ${loadavg()[0]!.toFixed(1)}, walking ${apps.length * 2} flows.`,
);
try {
  const began = performance.now();
  if (!values.again) await walkApps(apps, { seed, numbers, workers: Number(values.workers), dir });
  const walkMs = performance.now() - began;
  const rows = judgeWalks(dir);
  const judgeMs = performance.now() - began - walkMs;
  const result = resultOf(apps, { rows, walkMs, judgeMs });
  printResult(result, { seed, isOne: values.only !== undefined, apps });
  mkdirSync('test-results', { recursive: true });
  writeFileSync('test-results/bench-detect.json', JSON.stringify({ seed, ...result }, null, 1));
  console.log('\nAll of it: test-results/bench-detect.json');
} finally {
  if (values.keep === undefined) rmSync(dir, { recursive: true, force: true });
}
