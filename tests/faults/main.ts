/**
 * `npm run faults [-- --moments 200 --seed 1 --only disk,lock --at-once 1]`: lets faults happen to small audits at
 * seeded moments, kills several to one and to its resumptions, resumes each and holds it against an undisturbed one.
 * Prints a table, writes `test-results/faults.json`, exits with 1 if anything was lost. Ctrl-C ends it after the trials
 * that run.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../run-command.ts';
import { chooseMoments, groupMoments } from './choose-moments.ts';
import { diskBy } from './faults.ts';
import { tryFaults, walkUndisturbed, type Tried } from './try-faults.ts';

const { values } = parseArgs({
  options: {
    moments: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    'at-once': { type: 'string', default: '1' },
  },
});
if (process.platform !== 'linux') throw new Error('Processes are told apart by /proc: Linux only.');
let isStopped = false;
process.on('SIGINT', () => (isStopped = true));

const only = values.only.split(',').filter(Boolean);
const chosen = chooseMoments(Number(values.moments), Number(values.seed), only);
const undisturbed = await walkUndisturbed(2);
console.log(
  `${chosen.length} moments, seed ${values.seed}; an undisturbed audit writes ${undisturbed.writes} times`,
);

const tried: Tried[] = [];
const waiting = groupMoments(chosen);
await Promise.all(Array.from({ length: Number(values['at-once']) }, tryOn));

async function tryOn(): Promise<void> {
  for (let next = waiting.shift(); next && !isStopped; next = waiting.shift()) {
    const one = await tryFaults(next, undisturbed);
    tried.push(one);
    const what = next.map(({ kind, moment }) => `${kind} at ${moment}`).join(', ');
    const ends = one.codes.map((code) => code ?? 'killed').join(', ');
    const walks = `${one.happened} came, ended ${ends}, ${one.kept} kept, ${one.walkedAfter} walked after`;
    console.log(`${one.troubles.length > 0 ? 'FAILED' : 'ok    '} ${what} · ${walks}`);
    for (const trouble of one.troubles) console.log(`       ${trouble}`);
    writeResult();
  }
}

function rows() {
  const kinds = [...new Set(chosen.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const of = tried.flatMap((one) =>
      one.faults.map((fault, index) => ({ ...fault, came: index < one.happened, troubles: one.troubles })),
    );
    const own = of.filter((fault) => fault.kind === kind);
    const came = own.filter(({ came: isCome }) => isCome);
    return {
      kind,
      tried: own.length,
      happened: came.length,
      survived: own.filter(({ troubles }) => troubles.length === 0).length,
      lost: own.flatMap(({ troubles }) => troubles),
    };
  });
}

function writeResult(): void {
  const folder = join(root, 'test-results');
  mkdirSync(folder, { recursive: true });
  const failed = tried.filter(({ troubles }) => troubles.length > 0).length;
  const { writes } = undisturbed;
  const { moments, seed } = values;
  const settings = {
    moments: Number(moments),
    seed: Number(seed),
    only,
    chosen: chosen.length,
    writes,
    disk: diskBy(),
  };
  const result = { version: 'faults-1', settings, tried: tried.length, failed, kinds: rows(), trials: tried };
  writeFileSync(join(folder, 'faults.json'), `${JSON.stringify(result, null, 2)}\n`);
}

const failed = tried.filter(({ troubles }) => troubles.length > 0).length;
const moments = tried.reduce((sum, one) => sum + one.faults.length, 0);
const [wide, narrow] = [Math.max(...rows().map(({ kind }) => kind.length)), 10];
console.log(
  `\n${'fault'.padEnd(wide)}${['tried', 'happened', 'survived'].map((word) => word.padStart(narrow)).join('')}  lost`,
);
for (const { kind, tried: number, happened, survived, lost } of rows()) {
  const numbers = [number, happened, survived].map((each) => String(each).padStart(narrow)).join('');
  console.log(`${kind.padEnd(wide)}${numbers}  ${lost[0]?.slice(0, 100) ?? 'nothing'}`);
}
console.log(
  `\n${moments} of ${chosen.length} moments tried, ${failed} of ${tried.length} audits failed (disk filled: ${diskBy()})`,
);
writeResult();
if (failed > 0 || tried.length === 0) process.exitCode = 1;
