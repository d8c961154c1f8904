import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/open-store.ts';
import { checkResumed, lookAt } from './check-audit.ts';
import { comparableExport } from './comparable-export.ts';
import { faults, unmount, type FaultKind } from './faults.ts';
import { faultAudit, flows, killAll, resume, walkDisturbed, type FaultAudit } from './run-audit.ts';
import { startTarget, type Target } from './target.ts';

/** How an audit goes that nothing happens to: what it writes, how often, and what it exports. */
export type Undisturbed = { repeat: number; writes: number; expected: string[] };

export type Tried = {
  kind: string;
  /** Part of the writes of an undisturbed audit, 0 to 1. */
  moment: number;
  /** Exit code of the disturbed audit; null: it was killed itself. */
  code: number | null;
  /** The audit came to the moment; false: it was through before. */
  happened: boolean;
  /** Walks that were completed before the fault, and those that had to be walked, again or at all, after it. */
  kept: number;
  walkedAfter: number;
  troubles: string[];
};

/** Codes with which an audit may end to which a fault happened: whatever it was, it is none of Seesaw's own. */
const understood = new Set([0, 3, 5, 130]);

export async function walkUndisturbed(repeat: number): Promise<Undisturbed> {
  return inFolder(async (audit) => {
    const { code, stderr, writes } = await walkDisturbed(audit, { repeat, at: 0 });
    if (code !== 0) throw new Error(`An undisturbed audit ended with ${code}:\n${stderr}`);
    const store = openStore(audit.database, { readonly: true });
    try {
      return { writes, expected: comparableExport(store), repeat };
    } finally {
      store.close();
    }
  });
}

/** Lets one fault happen to a new audit, resumes it, and tells what is not as it must be. */
export function tryFault(
  kind: FaultKind,
  moment: number,
  { repeat, writes, expected }: Omit<Undisturbed, 'expected'> & { expected: string[] | Promise<string[]> },
): Promise<Tried> {
  const fault = faults[kind];
  const at = Math.max(1, Math.round(moment * writes));
  const planned = flows * repeat;
  return inFolder(async (audit) => {
    fault.prepare?.(audit);
    const strike = (stood: number) => fault.strike(audit, stood);
    const first = await walkDisturbed(audit, { repeat, at, strike, env: fault.env });
    await fault.mend?.(audit);
    const before = lookAt(audit);
    const kept = before?.completed.size ?? 0;
    const troubles = [...(before?.troubles ?? [])];
    if (first.code !== null && !understood.has(first.code))
      troubles.push(`it ended with ${first.code}: ${last(first.stderr)}`);
    // Killed before it had written what it is: it starts anew.
    const again = before === null ? await walkDisturbed(audit, { repeat, at: 0 }) : await resume(audit);
    if (again.code !== 0) troubles.push(`--resume ended with ${again.code}: ${last(again.stderr)}`);
    else troubles.push(...checkResumed(audit, before, { planned, expected: await expected }));
    const happened = first.stood !== null;
    return { kind, moment, code: first.code, happened, kept, walkedAfter: planned - kept, troubles };
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
