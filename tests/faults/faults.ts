import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isBrowser, isNode, isRenderer, isRunner, isWorker, ownProcesses } from './own-processes.ts';
import type { OwnProcess } from './own-processes.ts';
import { killAll, markOf, type FaultAudit } from './run-audit.ts';

/** One kind of fault. */
export type Fault = {
  /** How it counts among the moments: kills get most of them. */
  isKill: boolean;
  /** Before the audit starts. */
  prepare?: (audit: FaultAudit) => void;
  /** Done while the process at the moment stands still. */
  strike: (audit: FaultAudit, stood: number) => void | Promise<void>;
  /** What a person does before going on: the disk has room again, the target runs… */
  mend?: (audit: FaultAudit) => void | Promise<void>;
  env?: Record<string, string>;
};

const kill = (pids: readonly number[]) => {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself.
    }
  }
};

/** Kills what is meant, or the process at the moment if there is none of the kind by then. */
const killing = (isMeant: (each: OwnProcess) => boolean): Fault => ({
  isKill: true,
  strike(audit, stood) {
    const meant = ownProcesses(markOf(audit)).filter(isMeant);
    const one = meant.find(({ pid }) => pid === stood) ?? meant[0];
    kill([one?.pid ?? stood]);
  },
});

const hour = 3_600_000;
const clock = (ms: number): Fault => ({
  isKill: false,
  // The process does it itself at the moment.
  strike: () => {},
  env: { FAULTS_CLOCK: String(ms) },
});

/** Room for what an audit writes until its middle, MB; more is taken away at the moment. */
const disk = 64;
let canMount: boolean | null = null;

/** How a full disk is made here: a small file system of its own, or, without leave to mount, a limit of file sizes. */
export function diskBy(): 'a tmpfs of its own' | 'a limit of file sizes (RLIMIT_FSIZE)' {
  return canMount === false ? 'a limit of file sizes (RLIMIT_FSIZE)' : 'a tmpfs of its own';
}

const reportsOf = ({ dir }: FaultAudit) => join(dir, 'reports');

const fullDisk: Fault = {
  isKill: false,
  prepare(audit) {
    const reports = reportsOf(audit);
    mkdirSync(reports, { recursive: true });
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${disk}m`, 'seesaw-faults', reports]);
    canMount = mounted.status === 0;
  },
  strike(audit) {
    if (canMount) {
      const filler = join(reportsOf(audit), 'filler');
      // Down to the last page.
      for (const size of [1 << 20, 4096]) {
        try {
          for (;;) appendFileSync(filler, Buffer.alloc(size, 1));
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
        }
      }
      return;
    }
    const wal = statSync(`${audit.database}-wal`, { throwIfNoEntry: false })?.size ?? 0;
    limitFiles(audit, String(Math.max(wal, 4096)));
  },
  mend: (audit) => {
    rmSync(join(reportsOf(audit), 'filler'), { force: true });
    if (!canMount) limitFiles(audit, 'unlimited');
  },
};

function limitFiles(audit: FaultAudit, bytes: string): void {
  for (const { pid } of ownProcesses(markOf(audit)).filter(isNode)) {
    spawnSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:`]);
  }
}

/** Gives back what a trial mounted. */
export function unmount(audit: FaultAudit): void {
  spawnSync('umount', [reportsOf(audit)], { stdio: 'ignore' });
}

const away = (folder: string) => `${folder}.away`;

const all = {
  'kill -9 worker': killing(isWorker),
  'kill -9 browser': killing(isBrowser),
  'kill -9 runner': killing(isRunner),
  'kill -9 seesaw': killing(({ command }) => / audit tests\/faults/.test(command)),
  'kill -9 group': { isKill: true, strike: (audit) => killAll(audit) },
  'renderer crash': {
    isKill: false,
    strike: (audit) =>
      kill(
        ownProcesses(markOf(audit))
          .filter(isRenderer)
          .map(({ pid }) => pid),
      ),
  },
  'disk full': fullDisk,
  'folder gone': {
    isKill: false,
    strike({ folder }) {
      if (existsSync(folder)) renameSync(folder, away(folder));
    },
    mend({ folder }) {
      if (!existsSync(away(folder))) return;
      // What was begun in its place is nobody's audit.
      if (existsSync(folder)) renameSync(folder, `${folder}.instead`);
      renameSync(away(folder), folder);
    },
  },
  'database locked': {
    isKill: false,
    strike({ database }) {
      if (!existsSync(database)) return;
      const holder = fileURLToPath(new URL('./hold-lock.mjs', import.meta.url));
      // It gets the lock when the process at the moment is through with its own transaction.
      spawn(process.execPath, [holder, database], { stdio: 'ignore' });
    },
  },
  'target stops': {
    isKill: false,
    strike: ({ target }) => target.stop(),
    mend: ({ target }) => target.start(),
  },
  'network cut': {
    isKill: false,
    strike: ({ target }) => target.cut(3),
    mend: ({ target }) => target.start(),
  },
  'clock an hour ahead': clock(hour),
  'clock a day back': clock(-24 * hour),
} satisfies Record<string, Fault>;

export type FaultKind = keyof typeof all;
export const faults: Record<FaultKind, Fault> = all;
