import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStore } from '../../src/store/open-store.ts';
import { flows, member, passwordOf, scenarioTitles } from './flows.ts';
import type { MeasuringFront } from './measuring-front.ts';
import { treeUse } from './process-tree.ts';

/** `bare`: a Playwright script; `traced`: Playwright Test with trace and screenshots; `seesaw`: the scenarios. */
export type Variant = 'bare' | 'traced' | 'seesaw';
export const variants: readonly Variant[] = ['bare', 'traced', 'seesaw'];

/** What one run of all flows took; `null` where it cannot be known. Lists hold one value per walk. */
export type Run = {
  variant: Variant;
  latency: number;
  lanes: number;
  /** From a walk's beginning to the next one's, all that is written included, ms. One lane only. */
  walls: number[];
  /** The flow's own part without the harness's time, ms; null for `traced`, which does not tell. */
  parts: number[] | null;
  /** Responses of the steps of each walk, ms. One lane only. */
  steps: number[][];
  /** Seesaw's own reading of a walk's responses and of its harness time, ms. */
  told: { response: number; harness: number; screens: number }[];
  /** Processor seconds per walk, the start of processes and browsers left out. */
  cpu: number | null;
  /** Highest memory of the process tree, MB. */
  memory: number | null;
  /** Written per walk. */
  bytes: number;
  perMinute: number;
};

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..', '..');
const playwright = join(dirname(createRequire(import.meta.url).resolve('@playwright/test')), 'cli.js');
const sampleEvery = 500;

export type RunOptions = {
  front: MeasuringFront;
  /** Of every answer of the apps, ms. */
  latency: number;
  lanes: number;
  /** Where it writes; the next run of the same variant finds it again, as the next repeat of an audit does. */
  dir: string;
};

/** Walks all flows once in each lane, by one variant. Throws if a walk did not come to its end. */
export async function runVariant(variant: Variant, { front, latency, lanes, dir }: RunOptions): Promise<Run> {
  const startedAt = new Date().toISOString();
  mkdirSync(dir, { recursive: true });
  // Playwright Test empties its folder by itself.
  const bytesBefore = variant === 'seesaw' ? bytesIn(dir) : 0;
  const begun = new Map<number, number[]>();
  const clicks = new Map<number, { walk: number; ms: number }>();
  const cpuAt: number[] = [];
  let memory: number | null = null;
  const pids: number[] = [];
  const use = () => pids.map((pid) => treeUse(pid));
  const sumOf = (uses: ReturnType<typeof use>, what: 'cpu' | 'memory') =>
    uses.reduce((sum, one) => sum + (one?.[what] ?? 0), 0);
  await front.listen(latency, {
    begins(lane) {
      begun.set(lane, [...(begun.get(lane) ?? []), performance.now()]);
      if (lanes === 1) cpuAt.push(sumOf(use(), 'cpu'));
    },
    responds(click, ms) {
      const known = clicks.get(click);
      clicks.set(click, {
        walk: known?.walk ?? (begun.get(1)?.length ?? 1) - 1,
        ms: Math.max(ms, known?.ms ?? 0),
      });
    },
  });
  const sampling = setInterval(() => {
    const uses = use();
    if (uses.every((one) => one !== null)) memory = Math.max(memory ?? 0, sumOf(uses, 'memory'));
  }, sampleEvery);
  const ends = Array.from({ length: lanes }, (_, index) => {
    const lane = index + 1;
    const { child, ended } = start(variant, join(dir, `${lane}`), lane);
    if (child.pid !== undefined) pids.push(child.pid);
    return ended;
  });
  const outputs = await Promise.all(ends).finally(() => clearInterval(sampling));

  const times = [...begun.values()];
  if (times.length !== lanes || times.some((moments) => moments.length !== flows.length + 1))
    throw new Error(`${variant}: not every walk was walked\n${outputs.join('\n')}`);
  const walks = lanes * flows.length;
  const first = Math.min(...times.map((moments) => moments[0]!));
  const last = Math.max(...times.map((moments) => moments.at(-1)!));
  const own = times[0]!;
  const views = variant === 'seesaw' ? readWalks(join(dir, '1'), startedAt) : [];
  return {
    variant,
    latency,
    lanes,
    walls: lanes === 1 ? own.slice(1).map((moment, index) => moment - own[index]!) : [],
    parts:
      variant === 'bare'
        ? numbersOf(outputs[0]!)
        : variant === 'seesaw'
          ? views.map((view) => (view.machine_ms ?? 0) - (view.harness_ms ?? 0))
          : null,
    steps: lanes === 1 ? stepsOf(clicks) : [],
    told: views.map((view) => ({
      response: view.response_ms ?? 0,
      harness: view.harness_ms ?? 0,
      screens: view.recorded,
    })),
    cpu: lanes === 1 && treeUse(process.pid) ? (cpuAt.at(-1)! - cpuAt[0]!) / walks : null,
    memory,
    bytes: (bytesIn(dir) - bytesBefore) / walks,
    perMinute: walks / ((last - first) / 60_000),
  };
}

function start(variant: Variant, dir: string, lane: number) {
  const args = {
    bare: ['--import', 'tsx', join(here, 'bare.ts'), String(lane)],
    traced: [playwright, 'test', '-c', join(here, 'traced.config.ts'), '--output', dir],
    seesaw: [
      ...[playwright, 'test', '-c', join(here, 'seesaw.config.ts'), '--grep', scenarioTitles],
      ...['--output', join(dir, 'leftovers')],
    ],
  }[variant];
  const accounts = ['qinghe', 'xinghe', 'yunshan'].flatMap((app) => [
    [`SEESAW_ACCOUNT_${app.toUpperCase()}_MEMBER_USERNAME`, member(lane)],
    [`SEESAW_ACCOUNT_${app.toUpperCase()}_MEMBER_PASSWORD`, passwordOf(app, lane)],
  ]);
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: {
      ...process.env,
      ...Object.fromEntries(accounts),
      BENCH_LANE: String(lane),
      SEESAW_OUT: dir,
      FORCE_COLOR: '0',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (text: Buffer) => (output += text.toString()));
  child.stderr.on('data', (text: Buffer) => (errors += text.toString()));
  const ended = new Promise<string>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(output) : reject(new Error(`${variant} ended with ${code}\n${output}${errors}`)),
    );
  });
  return { child, ended };
}

function numbersOf(output: string): number[] {
  return output.split('\n').filter(Boolean).map(Number);
}

/** Walks since a moment, in the order in which they were walked. Closing the database writes its log back. */
function readWalks(dir: string, since: string) {
  const store = openStore(join(dir, 'seesaw.db'));
  try {
    const views = store
      .walkViews()
      .filter((view) => view.started_at >= since)
      .toSorted((a, b) => (a.started_at < b.started_at ? -1 : 1));
    const failed = views.find((view) => view.usable !== 1);
    if (failed) throw new Error(`seesaw: ${failed.target} ${failed.flow} ended ${failed.outcome}`);
    return views.map((view) => ({
      ...view,
      recorded: store.factsOf(view.walk).filter((fact) => fact.kind === 'screen').length,
    }));
  } finally {
    store.close();
  }
}

function stepsOf(clicks: ReadonlyMap<number, { walk: number; ms: number }>): number[][] {
  const walks: number[][] = flows.map(() => []);
  for (const [, { walk, ms }] of [...clicks].toSorted(([a], [b]) => a - b)) walks[walk]?.push(ms);
  return walks;
}

function bytesIn(dir: string): number {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
