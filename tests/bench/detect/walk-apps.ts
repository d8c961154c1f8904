import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { judgeAudit } from '../../../src/judge/judge-audit.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { GeneratedApp } from './generate.ts';
import { serveApps } from './serve-apps.ts';

/** A row of `v_walk`, and the blockers that count against it with the words that they were read from. */
export interface WalkedRow {
  row: Readonly<Record<string, unknown>>;
  counted: readonly { blocker: string; quote: string }[];
}

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..', '..', '..');
const playwright = join(dirname(createRequire(import.meta.url).resolve('@playwright/test')), 'cli.js');

/** Serves the apps and walks both ways of each with the real recorder. Writes everything to `dir`. */
export async function walkApps(
  apps: readonly GeneratedApp[],
  { seed, numbers, workers, dir }: { seed: number; numbers: readonly number[]; workers: number; dir: string },
): Promise<void> {
  mkdirSync(dir, { recursive: true });
  const served = await serveApps(apps);
  const permit = { account: null, cap: '100.00', expires: '2099-01-01', who: 'demo' };
  const permits = apps.flatMap(({ id, flow, lang }) =>
    ['upgrade', flow].map((each) => ({
      ...permit,
      currency: lang === 'zh' ? 'CNY' : 'USD',
      origin: `http://${id}.localhost:${served.port}`,
      flow: each,
    })),
  );
  writeFileSync(join(dir, 'permits.json'), JSON.stringify({ permits }));
  try {
    await runPlaywright(workers, dir, {
      SEESAW_OUT: dir,
      SEESAW_AUDIT: 'detect',
      SEESAW_REPEATS: '1',
      SEESAW_PERMITS: join(dir, 'permits.json'),
      SEESAW_TESTBED_PORT: String(served.port),
      DETECT_SEED: String(seed),
      DETECT_APPS: numbers.join(','),
    });
  } finally {
    served.close();
  }
}

/** Judges what was walked, from its facts alone. */
export function judgeWalks(dir: string): WalkedRow[] {
  const store = openStore(join(dir, 'seesaw.db'));
  try {
    judgeAudit(store);
    return readRows(store);
  } finally {
    store.close();
  }
}

function readRows(store: ReturnType<typeof openStore>): WalkedRow[] {
  return store.walkViews().map((row) => ({
    row: { ...row },
    counted: store
      .blockersOf(row.walk)
      .filter((each) => each.counted)
      .map(({ id, quote }) => ({ blocker: id, quote })),
  }));
}

/** Playwright Test ends with 1 if a walk says something about us: the rows tell which. */
function runPlaywright(workers: number, dir: string, env: Record<string, string>): Promise<void> {
  const args = [
    playwright,
    'test',
    '-c',
    join(here, 'playwright.config.ts'),
    '--workers',
    String(workers),
    '--output',
    join(dir, 'leftovers'),
  ];
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, FORCE_COLOR: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (text: Buffer) => {
    output += text.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => {
      writeFileSync(join(dir, 'playwright.log'), output);
      resolve();
    });
  });
}
