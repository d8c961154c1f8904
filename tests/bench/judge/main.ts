import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { copyAudit, type Shape } from './copy-audit.ts';

/**
 * `npm run bench:judge -- reports/<audit>/seesaw.db [--walks 10000]`: judging ten times as many walks takes ten times
 * as long and no more memory, whether they are many audits or many repeats of one. The walks are those of one audit
 * again and again; figures are ratios within one run, of processor time, which other work on the machine changes less.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { walks: { type: 'string', default: '3500' } },
});
const [source] = positionals;
const most = Number(values.walks);
if (source === undefined || !Number.isInteger(most) || most < 100) {
  console.error(
    'Usage: npm run bench:judge -- reports/<audit>/seesaw.db [--walks N], N from 100. Run npm start first.',
  );
  process.exit(2);
}

const Judged = z.object({ judged: z.number(), seconds: z.number(), cpuS: z.number(), peakMb: z.number() });
const script = fileURLToPath(new URL('./judge-all.ts', import.meta.url));

const shapes: Record<Shape, string> = { audits: 'many audits', repeats: 'many repeats of one audit' };
for (const [shape, name] of Object.entries(shapes) as [Shape, string][]) {
  console.log(`${name}:`);
  const few = judgeCopies(source, shape, Math.round(most / 10));
  const many = judgeCopies(source, shape, most);
  const times = (of: 'judged' | 'cpuS' | 'peakMb', digits: number) =>
    `×${(many[of] / few[of]).toFixed(digits)}`;
  console.log(
    `  ${times('judged', 1)} walks: ${times('cpuS', 2)} processor time, ${times('peakMb', 2)} memory`,
  );
}

function judgeCopies(source: string, shape: Shape, walks: number): z.infer<typeof Judged> {
  const folder = mkdtempSync(join(tmpdir(), 'seesaw-bench-judge-'));
  try {
    console.error(`  copying ${copyAudit(source, folder, walks, shape)} walks`);
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', script, join(folder, 'seesaw.db')],
      { encoding: 'utf8' },
    );
    const done = parsed(stdout, stderr);
    const { judged, seconds, cpuS, peakMb } = done;
    console.log(
      `  ${judged} walks: ${seconds.toFixed(1)} s, ${(judged / seconds).toFixed(1)} walks/s, ${cpuS.toFixed(1)} s of a processor, peak ${peakMb.toFixed(0)} MB`,
    );
    return done;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function parsed(stdout: string, stderr: string): z.infer<typeof Judged> {
  try {
    return Judged.parse(JSON.parse(stdout));
  } catch {
    throw new Error(`judging failed: ${stderr}`);
  }
}
