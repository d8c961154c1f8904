import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { sealStanding } from '../../src/evidence/seal/seal-standing.ts';
import { isAboutUs } from '../../src/model/words.ts';
import { openStore } from '../../src/store/open-store.ts';
import { readContent } from '../../src/store/read-content.ts';
import type { StoredWalk } from '../../src/store/walk-rows.ts';
import { comparableExport } from './comparable-export.ts';
import type { FaultAudit } from './run-audit.ts';
import { saidAgainstBundle } from './said-against-bundle.ts';

/** What an audit's folder holds. `troubles`: what may never be, after whatever fault. */
export type Held = {
  /** Walks that say something about their target, by target, flow and repeat, with the end of their chain of facts. */
  completed: Map<string, { walk: string; lastHash: string | null }>;
  troubles: string[];
};

/** Looks whether the database is whole, no completed walk is doubled or damaged; null if it holds no audit yet. */
export function lookAt({ database }: FaultAudit): Held | null {
  if (!existsSync(database)) return null;
  const troubles: string[] = [];
  const db = new Database(database, { timeout: 60_000 });
  try {
    const said = db.pragma('integrity_check', { simple: true });
    if (said !== 'ok') troubles.push(`integrity_check: ${String(said)}`);
    const hasAudit = db.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'audit'`).get() !== undefined;
    if (!hasAudit || db.prepare('SELECT 1 FROM audit').get() === undefined) return null;
  } finally {
    db.close();
  }
  const store = openStore(database, { readonly: true });
  try {
    const completed: Held['completed'] = new Map();
    for (const { head, outcome, lastHash } of store.walks()) {
      if (outcome === null || isAboutUs(outcome)) continue;
      const name = nameOf(head);
      if (completed.has(name)) troubles.push(`doubled: ${name}`);
      completed.set(name, { walk: head.walk, lastHash });
      const broken = store.chainBreak(head.walk);
      if (broken) troubles.push(`${name}: its facts break at ${broken.seq}, ${broken.what}`);
      for (const file of store.filesOf(head.walk)) {
        try {
          readContent(join(database, '..'), file);
        } catch (error) {
          troubles.push(`${name}: ${String(error)}`);
        }
      }
    }
    return { completed, troubles };
  } finally {
    store.close();
  }
}

/** Completed walks of before that are not there any more, or not as they were. */
export function lostOf(before: Held | null, held: Held | null): string[] {
  return [...(before?.completed ?? [])].flatMap(([name, { walk, lastHash }]) => {
    const now = held?.completed.get(name);
    return now?.walk === walk && now.lastHash === lastHash ? [] : [`lost: ${name}`];
  });
}

/** What a resumed audit lacks: everything walked once, nothing of before lost, sealed, its bundle valid, and equal to an undisturbed one. */
export function checkResumed(
  audit: FaultAudit,
  before: Held | null,
  { planned, expected }: { planned: number; expected: readonly string[] },
): string[] {
  const held = lookAt(audit);
  if (held === null) return ['there is no audit'];
  const troubles = [...held.troubles];
  if (held.completed.size !== planned)
    troubles.push(`${held.completed.size} of ${planned} walks are completed`);
  troubles.push(...lostOf(before, held));
  const store = openStore(audit.database, { readonly: true });
  try {
    const found = comparableExport(store);
    for (const trouble of differences(expected, found).slice(0, 4)) troubles.push(`the export: ${trouble}`);
    const [{ audit: id } = { audit: '' }] = store.audits();
    const { state } = sealStanding(store, id, audit.folder);
    if (state !== 'current') troubles.push(`its seal is ${state}`);
    else troubles.push(...saidAgainstBundle(audit, store));
  } finally {
    store.close();
  }
  if (existsSync(join(audit.folder, 'evidence'))) troubles.push(...leftHalf(audit.folder));
  return troubles;
}

/** Files that were begun and stand where a finished one is looked for. */
function leftHalf(folder: string): string[] {
  const manifests = join(folder, 'evidence', 'walks');
  return readdirSync(manifests)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      try {
        JSON.parse(readFileSync(join(manifests, name), 'utf8'));
        return [];
      } catch {
        return [`half a manifest: ${name}`];
      }
    });
}

/** Where two exports part, told by the place from which their lines differ. */
function differences(expected: readonly string[], found: readonly string[]): string[] {
  const [lacks, more] = [without(expected, found), without(found, expected)];
  return Array.from({ length: Math.max(lacks.length, more.length) }, (_, index) => {
    const [a = '', b = ''] = [lacks[index], more[index]];
    const same = [...a].findIndex((char, place) => char !== b[place]);
    const cut = (line: string) => line.slice(Math.max(0, same - 80), same + 80) || 'no such row';
    return `expected …${cut(a)}…, found …${cut(b)}…`;
  });
}

function without(a: readonly string[], b: readonly string[]): string[] {
  const there = new Set(b);
  return a.filter((line) => !there.has(line));
}

function nameOf({ target, flow, repeat }: StoredWalk['head']): string {
  return `${target.id} ${flow} ${repeat}`;
}
