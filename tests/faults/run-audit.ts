import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { outerEnv, root, type Ended } from '../run-command.ts';
import { ownProcesses } from './own-processes.ts';
import type { Target } from './target.ts';

/** Flows of the audit. */
export const flows = 3;

/** Nothing that is not stuck takes so long, ms. */
const stuckAfter = 600_000;
const askEvery = 5;

/** One audit in a folder of its own: `dir/reports/audit`, with the machine's state, and the marks, in `dir`. */
export type FaultAudit = {
  readonly dir: string;
  readonly folder: string;
  readonly database: string;
  readonly target: Target;
};

export type Disturbed = Ended & {
  /** How many moments have come by now. */
  come: number;
  /** Writes counted since the audit began. */
  writes: number;
};

export type Strike = {
  /** The moment, in writes from the start of the audit. */
  at: number;
  /** Does the fault while the process at the moment, whose id it is told, stands still. */
  strike: (stood: number) => void | Promise<void>;
};

export function faultAudit(dir: string, target: Target): FaultAudit {
  const folder = join(dir, 'reports', 'audit');
  mkdirSync(join(dir, 'tmp'), { recursive: true });
  return { dir, folder, database: join(folder, 'seesaw.db'), target };
}

/**
 * Walks the audit, or what is missing of it, with faults at their moments.
 *
 * @param strikes in the order of their moments; the first `come` of them have come before
 */
export async function walkDisturbed(
  audit: FaultAudit,
  {
    begin,
    strikes = [],
    come = 0,
    env,
  }: {
    /** Repeats of a new audit; null: what is missing of the one that is there. */
    begin: number | null;
    strikes?: readonly Strike[];
    come?: number;
    env?: Record<string, string>;
  },
): Promise<Disturbed> {
  const here = 'tests/faults/audit';
  const anew = [here, '--config', `${here}/playwright.config.ts`, '--workers', '2', '--out', audit.folder];
  const args = begin === null ? ['--resume', audit.folder] : [...anew, '--repeat', `${begin}`];
  const preload = new URL('./at-moment.mjs', import.meta.url).href;
  const run = seesawOf(audit, ['audit', ...args, '--lang', 'en'], {
    FAULTS_DIR: audit.dir,
    FAULTS_AT: strikes.map(({ at }) => at).join(','),
    NODE_OPTIONS: `--import ${preload}`,
    ...env,
  });
  while (!run.hasEnded()) {
    const due = strikes[come];
    const moment = join(audit.dir, `moment-${come}`);
    const stood = due && existsSync(moment) ? Number(readFileSync(moment, 'utf8')) : 0;
    if (due && stood > 0) {
      await due.strike(stood);
      writeFileSync(join(audit.dir, `go-${come++}`), '');
    }
    await pause(askEvery);
  }
  return { ...(await run.ended), come, writes: statSync(join(audit.dir, 'count')).size };
}

function seesawOf(audit: FaultAudit, args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(root, 'bin/seesaw.mjs'), ...args], {
    cwd: root,
    env: {
      ...outerEnv,
      FAULTS_MARK: audit.dir,
      FAULTS_PORT: String(audit.target.port),
      SEESAW_STATE: join(audit.dir, 'state'),
      TMPDIR: join(audit.dir, 'tmp'),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    // Whoever stops the harness lets the audit that runs come to its end.
    detached: true,
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (text) => (stdout += text));
  child.stderr.on('data', (text) => (stderr += text));
  const guard = setTimeout(() => {
    stderr += '\nstuck: killed by the harness';
    killAll(audit);
  }, stuckAfter);
  let hasEnded = false;
  const ended = new Promise<Ended>((resolve) => {
    // A killed one leaves its pipes to its children: they may stay open for long.
    child.on('exit', (code) => {
      clearTimeout(guard);
      hasEnded = true;
      if (code === null) resolve({ code, stdout, stderr });
    });
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
  return { ended, hasEnded: () => hasEnded };
}

/** Kills whatever is left of an audit. */
export function killAll(audit: FaultAudit): void {
  for (const { pid } of ownProcesses(markOf(audit))) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself.
    }
  }
}

/** Stands in the environment of all that belongs to an audit. */
export function markOf({ dir }: FaultAudit): string {
  return `FAULTS_MARK=${dir}\0`;
}
