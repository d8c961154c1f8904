import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { copyAudit } from './copy-audit.ts';

/**
 * `npm run bench:judge -- reports/<audit>/seesaw.db [--walks 10000]`: judging ten times as many walks takes ten times
 * as long and no more memory. The walks are those of one audit again and again; figures are ratios within one run.
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

const Judged = z.object({ judged: z.number(), seconds: z.number(), peakMb: z.number() });
const script = fileURLToPath(new URL('./judge-all.ts', import.meta.url));

const [few, many] = [Math.round(most / 10), most].map((walks) => {
  const folder = mkdtempSync(join(tmpdir(), 'seesaw-bench-judge-'));
  try {
    console.error(`copying ${copyAudit(source, folder, walks)} walks`);
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', script, join(folder, 'seesaw.db')],
      { encoding: 'utf8' },
    );
    try {
      return Judged.parse(JSON.parse(stdout));
    } catch {
      throw new Error(`judging failed: ${stderr}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}) as [z.infer<typeof Judged>, z.infer<typeof Judged>];

for (const { judged, seconds, peakMb } of [few, many])
  console.log(
    `${judged} walks: ${seconds.toFixed(1)} s, ${(judged / seconds).toFixed(1)} walks/s, peak ${peakMb.toFixed(0)} MB`,
  );
console.log(
  `×${(many.judged / few.judged).toFixed(1)} walks: ×${(many.seconds / few.seconds).toFixed(2)} time, ×${(many.peakMb / few.peakMb).toFixed(2)} memory`,
);
