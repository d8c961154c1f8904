import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareRounds, compareSaturated, type Line, type Round } from './compare-runs.ts';
import { measureInPage, type InPage } from './in-page.ts';
import { startMeasuringFront } from './measuring-front.ts';
import { printTable } from './print-table.ts';
import { runVariant, variants, type Run } from './run-variant.ts';

/**
 * `npm run bench [-- --quick]`: what recording costs. The same flows as a bare Playwright script, under Playwright
 * Test with trace and screenshots, and by Seesaw, in turn within one run; ratios of pairs, since machines differ
 * and so do their hours. It prints, and writes `test-results/bench.json`; it never fails on speed.
 */
const quick = process.argv.includes('--quick');
const rounds = quick ? 2 : 6;
const latencies = [0, 150];
const cores = availableParallelism();
const lanes = [cores, cores * 2].filter((count) => count <= 8);
const sizes = [
  { nodes: 1500, target: 5, times: quick ? 7 : 21 },
  { nodes: 20_000, target: 50, times: quick ? 3 : 7 },
];

const front = await startMeasuringFront();
const written = mkdtempSync(join(tmpdir(), 'seesaw-bench-'));
const result: { single: Round[]; saturated: Round[]; inPage: InPage[] } = {
  single: [],
  saturated: [],
  inPage: [],
};
try {
  console.log(`Load of the machine at the start: ${loadavg()[0]!.toFixed(1)} on ${cores} cores.`);
  for (let round = 0; round < rounds; round++)
    for (const latency of latencies) result.single.push(await walkRound(round, latency, 1));
  for (let round = 0; round < Math.ceil(rounds / 2); round++)
    for (const count of lanes) result.saturated.push(await walkRound(round, 0, count));
  for (const { nodes, times } of sizes) {
    note(`reading a page of ${nodes} elements`);
    result.inPage.push(await measureInPage(nodes, times));
  }
} finally {
  await front.close();
  rmSync(written, { recursive: true, force: true });
}

console.log(
  `\nResponse: from a trusted click to the first contentful paint of the page that it leads to, or to the frame after
the last change on its page, told by the page itself in the same way in all three. Wall: from the beginning of a
walk to that of the next, sign-in and writing included. Pairs: the same walk in the same round.`,
);
for (const latency of latencies)
  printTable(
    latency === 0 ? 'One walk at a time, loopback' : `One walk at a time, ${latency} ms per request`,
    compareRounds(
      result.single.filter((round) => round.bare.latency === latency),
      latency,
    ),
  );
for (const count of lanes)
  printTable(
    `${count} walks at a time, loopback`,
    compareSaturated(result.saturated.filter((round) => round.bare.lanes === count)),
  );
for (const [index, page] of result.inPage.entries())
  printTable(
    `In the page, per screen: ${page.nodes} elements (${page.controls} controls and ${page.blocks} blocks read)`,
    linesOf(page, sizes[index]!.target),
  );
mkdirSync('test-results', { recursive: true });
writeFileSync(
  'test-results/bench.json',
  JSON.stringify(
    { quick, node: process.version, cpu: cpus()[0]?.model, cores, load: loadavg(), ...result },
    null,
    1,
  ),
);
console.log('\nAll that was measured: test-results/bench.json');

/** Each variant once; who begins changes from round to round. */
async function walkRound(round: number, latency: number, count: number): Promise<Round> {
  const runs: Partial<Record<Run['variant'], Run>> = {};
  for (let turn = 0; turn < variants.length; turn++) {
    const variant = variants[(turn + round) % variants.length]!;
    note(`round ${round + 1}, ${latency} ms per request, ${count} at a time: ${variant}`);
    const dir = join(written, `${variant}-${latency}-${count}`);
    runs[variant] = await runVariant(variant, { front, latency, lanes: count, dir });
  }
  return runs as Round;
}

function linesOf(page: InPage, target: number): Line[] {
  const line = (what: string, reached: Line['reached'], limit: number | null): Line => ({
    what,
    target: limit === null ? '' : `≤ ${limit} ms`,
    reached,
    unit: 'ms',
    met: limit === null ? null : reached !== null && reached.median <= limit,
  });
  return [
    line('recorder: reading the screen, processor time', page.snapshot, target),
    line('recorder: reading the screen, by the clock', page.snapshotWall, null),
    line('recorder: its watch, per reading after a change, processor time', page.watch, null),
    line(`browser: accessibility tree (${page.treeNodes} nodes), by the clock`, page.tree, null),
    line('browser: picture of the viewport, by the clock', page.picture, null),
  ];
}

function note(what: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${what}\n`);
}
