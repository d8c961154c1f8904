import { existsSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { noteCustody } from '../evidence/seal/note-custody.ts';
import type { Judged } from '../judge/judge-audit.ts';
import type { ComparedTarget } from '../model/comparison.ts';
import { targetOutcomes } from '../model/words.ts';
import { reconcilePassages } from '../scenario/reconcile-passages.ts';
import { spendingLedger } from '../scenario/spending-ledger.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/open-store.ts';
import { StoreError } from '../store/store-error.ts';
import type { AuditDocument, OverBudget, WalkProblem } from './audit-document.ts';
import { AuditLock } from './audit-lock.ts';
import { prepareAudit } from './prepare-audit.ts';
import type { AuditOptions, PreparedAudit } from './prepare-audit.ts';
import { Progress } from './progress.ts';
import type { Screen } from './progress.ts';
import { reportsFolderOf, setLatest } from './reports-folder.ts';
import type { SealEnd } from './seal-end.ts';
import { settleWalks } from './settle-walks.ts';
import { madeSteps, undecidedWalks } from './undecided-walks.ts';
import { walkKey } from './walk-key.ts';
import { walkPlanned } from './walk-planned.ts';
import { refuseWhileStopped, watchStopFile } from './watch-stop-file.ts';
import type { Lang } from '../model/walk.ts';

export type AuditView = { lang: Lang; screen: Screen };

/**
 * Walks an audit, or what is missing of one, judges it and tells what came of it. Whatever was walked is in the
 * database, however this ends.
 *
 * @param signal stops it as Ctrl-C does: walks in flight end as `interrupted`
 * @returns null if it was stopped before anything was written
 * @throws AuditError, StoreError, ScenarioError, BrowserMissing: each with its sentence in both languages
 */
export async function runAudit(
  options: AuditOptions,
  view: AuditView,
  signal: AbortSignal,
): Promise<AuditDocument | null> {
  const audit = await prepareAudit(options, view.lang, signal);
  if (audit === null || signal.aborted) return null;
  const { place, isResumed } = audit;
  const isNew = !existsSync(place.folder);
  refuseWhileStopped(place.folder);
  const lost = new AbortController();
  const lock = await AuditLock.take(reportsFolderOf(place.folder), place.audit, (error) => lost.abort(error));
  const stop = watchStopFile(place.folder);
  let hasBegun = isResumed;
  try {
    const store = openStore(place.database);
    try {
      store.putAudit({ audit: place.audit, startedAt: place.startedAt, settings: place.stored });
      await settleWalks(store, place.audit);
      reconcilePassages(store, spendingLedger, place.audit);
      const before = walkedKeys(store, place.audit);
      const recorded = store.walks({ audit: place.audit }).length;
      const { wasKilled, ...came } = await walkMissing(audit, before, {
        ...view,
        store,
        lock,
        signal: AbortSignal.any([signal, lost.signal, stop.signal]),
        onBegin: () => {
          hasBegun = true;
          setLatest(place.folder);
        },
      });
      await settleWalks(store, place.audit);
      reconcilePassages(store, spendingLedger, place.audit);
      lost.signal.throwIfAborted();
      // What judges and what seals is loaded when something was walked: until then nobody waits for it.
      const { judgeAudit } = await import('../judge/judge-audit.ts');
      const targets: ComparedTarget[] = [];
      const judged = judgeAudit(store, {
        audit: place.audit,
        onTarget: (compared) => void targets.push(compared),
      });
      const document = documentOf(audit, judged, {
        store,
        targets,
        before,
        ...came,
        isCut: signal.aborted || stop.signal.aborted || wasKilled,
      });
      const more = store.walks({ audit: place.audit }).length - recorded;
      const who = place.stored.operator?.name ?? '';
      if (more > 0) noteCustody(dirname(store.path), { what: 'walked', who, detail: `${more}` });
      return { ...document, seal: await sealed(store, place.audit, signal) };
    } catch (error) {
      // Whatever failed then failed for this.
      if (!existsSync(place.database)) throw new StoreError('moved', place.folder, error);
      throw error;
    } finally {
      store.close();
    }
  } finally {
    // A folder in which nothing was even begun would only be in the way.
    if (isNew && !hasBegun) rmSync(place.folder, { recursive: true, force: true });
    stop.close();
    lock.release();
  }
}

async function walkMissing(
  audit: PreparedAudit,
  before: ReadonlySet<string>,
  on: AuditView & { store: Store; lock: AuditLock; signal: AbortSignal; onBegin: () => void },
): Promise<{ problems: WalkProblem[]; overBudget: OverBudget[]; wasKilled: boolean }> {
  const walked = audit.walks.filter((walk) => before.has(walkKey(walk)));
  const [planned, walkedBefore] = [audit.walks.length, walked.length];
  const made = new Set(madeSteps(on.store, audit.place.audit).map(walkKey));
  if (audit.walks.every((walk) => before.has(walkKey(walk)) || made.has(walkKey(walk))))
    return { problems: [], overBudget: [], wasKilled: false };
  const progress = new Progress(on.screen, on.lang, {
    planned,
    walkedBefore,
    repeats: audit.place.stored.request.repeat,
  });
  try {
    return await walkPlanned(audit, { ...on, progress, walked: new Set(walked.map(({ id }) => id)) });
  } finally {
    progress.close();
  }
}

/** Walks that say something about their target: what a resumed audit leaves out. */
function walkedKeys(store: Store, audit: string): Set<string> {
  const measured = store
    .walks({ audit })
    .filter(({ outcome }) => (targetOutcomes as readonly (string | null)[]).includes(outcome));
  return new Set(measured.map(({ head }) => walkKey({ ...head, target: head.target.id })));
}

/** The seal of what was walked; null if nothing was. Whoever stops an audit does not wait for a time-stamp. */
async function sealed(store: Store, audit: string, signal: AbortSignal): Promise<SealEnd | null> {
  if (store.walks({ audit }).length === 0) return null;
  const { sealDatabase } = await import('./seal-database.ts');
  return sealDatabase(store, audit, { signal, asks: !signal.aborted });
}

function documentOf(
  { place, walks }: PreparedAudit,
  { damaged }: Judged,
  {
    store,
    targets,
    before,
    problems,
    overBudget,
    isCut,
  }: {
    store: Store;
    targets: ComparedTarget[];
    before: ReadonlySet<string>;
    problems: WalkProblem[];
    overBudget: OverBudget[];
    isCut: boolean;
  },
): Omit<AuditDocument, 'seal'> {
  const { audit, startedAt, folder, database, stored } = place;
  const now = walkedKeys(store, audit);
  const count = (keys: ReadonlySet<string>) => walks.filter((walk) => keys.has(walkKey(walk))).length;
  const isWhole = problems.length === 0 && count(now) === walks.length;
  return {
    version: 'audit-2',
    audit,
    name: stored.name,
    simulated: stored.simulated,
    startedAt,
    folder,
    database,
    status: isCut ? 'interrupted' : !isWhole ? 'about-us' : overBudget.length > 0 ? 'over-budget' : 'done',
    walks: { planned: walks.length, walkedBefore: count(before), walked: count(now) },
    problems,
    overBudget,
    undecided: undecidedWalks(store, audit),
    made: madeSteps(store, audit),
    damaged: damaged.map(({ walk, error }) => ({ walk, reason: error.message })),
    targets,
  };
}
