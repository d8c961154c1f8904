import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/open-store.ts';
import { checkResumed, lookAt, lostOf, type Held } from './check-audit.ts';
import type { Moment } from './choose-moments.ts';
import { comparableExport } from './comparable-export.ts';
import { faults, unmount } from './faults.ts';
import { faultAudit, flows, killAll, walkDisturbed, type FaultAudit } from './run-audit.ts';
import { startTarget, type Target } from './target.ts';

/** How an audit goes that nothing happens to: what it writes, how often, and what it exports. */
export type Undisturbed = { repeat: number; writes: number; expected: string[] };

export type Tried = {
  /** In the order of their moments. */
  faults: readonly Moment[];
  /** How many of them came: the audit was through before the others. */
  happened: number;
  /** Exit codes of the disturbed runs; null: killed itself. */
  codes: (number | null)[];
  /** Walks that were completed before the last resumption, and those that it had to walk. */
  kept: number;
  walkedAfter: number;
  troubles: string[];
};

/** Codes with which an audit may end to which a fault happened: whatever it was, it is none of Seesaw's own. */
const understood = new Set([0, 3, 5, 130]);

export async function walkUndisturbed(repeat: number): Promise<Undisturbed> {
  return inFolder(async (audit) => {
    const { code, stderr, writes } = await walkDisturbed(audit, { begin: repeat });
    if (code !== 0) throw new Error(`An undisturbed audit ended with ${code}:\n${stderr}`);
    const store = openStore(audit.database, { readonly: true });
    try {
      return { writes, expected: comparableExport(store), repeat };
    } finally {
      store.close();
    }
  });
}

/** Lets faults happen to a new audit and to its resumptions, resumes it, and tells what is not as it must be. */
export function tryFaults(
  chosen: readonly Moment[],
  { repeat, writes, expected }: Omit<Undisturbed, 'expected'> & { expected: string[] | Promise<string[]> },
): Promise<Tried> {
  const kinds = chosen.map(({ kind }) => faults[kind]);
  const planned = flows * repeat;
  return inFolder(async (audit) => {
    for (const { prepare } of kinds) prepare?.(audit);
    const strikes = chosen.map(({ kind, moment }) => ({
      at: Math.max(1, Math.round(moment * writes)),
      strike: (stood: number) => faults[kind].strike(audit, stood),
    }));
    const env = Object.assign({}, ...kinds.map((fault) => fault.env)) as Record<string, string>;
    const codes: Tried['codes'] = [];
    const troubles: string[] = [];
    let before: Held | null = null;
    for (let come = 0, isThrough = false; come < strikes.length && !isThrough;) {
      // Killed before it had written what it is: it starts anew.
      const begin = before === null ? repeat : null;
      const run = await walkDisturbed(audit, { begin, strikes, come, env });
      for (const { mend } of kinds) await mend?.(audit);
      const held = lookAt(audit);
      troubles.push(...(held?.troubles ?? []), ...lostOf(before, held));
      if (run.code !== null && !understood.has(run.code))
        troubles.push(`it ended with ${run.code}: ${last(run.stderr)}`);
      codes.push(run.code);
      isThrough = run.code === 0 || run.come === come;
      ({ come } = run);
      before = held;
    }
    const happened = strikes.filter((_, index) => existsSync(join(audit.dir, `moment-${index}`))).length;
    const kept = before?.completed.size ?? 0;
    const end = await walkDisturbed(audit, { begin: before === null ? repeat : null });
    if (end.code !== 0) troubles.push(`--resume ended with ${end.code}: ${last(end.stderr)}`);
    else troubles.push(...checkResumed(audit, before, { planned, expected: await expected }));
    return { faults: chosen, happened, codes, kept, walkedAfter: planned - kept, troubles };
  });
}

async function inFolder<T>(work: (audit: FaultAudit) => Promise<T>): Promise<T> {
  const target: Target = await startTarget();
  // A short path: browsers make sockets below it.
  const audit = faultAudit(mkdtempSync(join(tmpdir(), 'sf-')), target);
  try {
    return await work(audit);
  } finally {
    killAll(audit);
    await target.stop().catch(() => {});
    unmount(audit);
    rmSync(audit.dir, { recursive: true, force: true, maxRetries: 5 });
  }
}

function last(stderr: string): string {
  return stderr.trim().split('\n').slice(-4).join(' | ').slice(-600);
}
