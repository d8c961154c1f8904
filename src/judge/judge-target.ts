import { z } from 'zod';
import { standingOf, type Standing } from '../compare/blocker-standing.ts';
import { compareTarget } from '../compare/compare-target.ts';
import type { ComparedWalk } from '../compare/compared-walk.ts';
import { detectBlockers } from '../detect/detect-blockers.ts';
import { addOnward } from '../detect/onward/add-onward.ts';
import type { OnwardFlow } from '../detect/onward/onward-flow.ts';
import { weighWalk } from '../detect/prominence/weigh-walk.ts';
import type { WalkFacts } from '../detect/walk-facts.ts';
import { AuditSettings } from '../model/audit-settings.ts';
import type { FoundBlocker } from '../model/blocker.ts';
import type { ComparedTarget } from '../model/comparison.ts';
import type { ComparedOf } from '../store/compared-rows.ts';
import type { Store } from '../store/open-store.ts';
import { StoreError } from '../store/store-error.ts';
import type { StoredWalk } from '../store/walk-rows.ts';
import { comparable } from './comparable.ts';
import { judgeWalk } from './judge-walk.ts';
import { verdictsOf } from './verdicts.ts';

/** An audit that `seesaw audit` did not start has no settings. */
const Completion = z.object({ complete: AuditSettings.shape.complete });

/**
 * Judges the walks of one target in one project, onward before exit, one after the other: of an onward walk stays what
 * exits are held against, of each walk what a comparison needs (`comparable`); all else lies in the store.
 *
 * @param onWalk told of each walk how it ended: measured, left out, or damaged
 * @returns null if none of the walks has ended
 */
export function judgeTarget(
  store: Store,
  of: ComparedOf,
  onWalk: (walk: string, end: 'judged' | 'unfinished' | StoreError) => void = () => {},
): ComparedTarget | null {
  let onward: readonly OnwardFlow[] = [];
  const compared: ComparedWalk[] = [];
  const verdicts = verdictsOf(store, of.target);
  for (const walk of onwardFirst(store, of)) {
    const { head, outcome } = walk;
    store.dropDerived(head.walk);
    const facts = judge(store, walk);
    onWalk(head.walk, facts instanceof StoreError ? facts : facts ? 'judged' : 'unfinished');
    if (outcome === null) continue;
    const whole = facts instanceof StoreError ? null : facts;
    if (whole && head.direction === 'onward') onward = addOnward(onward, whole);
    const blockers = whole && head.direction === 'exit' ? met(whole) : [];
    compared.push(comparable({ head, outcome, measured: whole && whole.measured, blockers }));
  }
  if (compared.length === 0) return null;
  const settings = Completion.safeParse(store.auditSettings(of.audit));
  const result = compareTarget(compared, settings.success ? settings.data.complete : 'never');
  store.replaceCompared(of, {
    comparisons: result.comparisons,
    standing: standing(compared, result),
  });
  return result;

  function met(walk: WalkFacts): FoundBlocker[] {
    const verdictOn = verdicts(walk);
    const isRejected = (found: FoundBlocker): boolean => verdictOn(found).review?.verdict === 'reject';
    const blockers = detectBlockers({ walk, onward, isRejected });
    store.replaceMet(walk.head.walk, {
      blockers: blockers.map((found) => ({ ...found, ...verdictOn(found) })),
      ledgers: weighWalk({ walk, onward }),
    });
    return blockers;
  }
}

/** What is recorded and measured of a walk; null if it has not ended; what is wrong with it, if it is damaged. */
function judge(store: Store, walk: StoredWalk): WalkFacts | StoreError | null {
  if (walk.status !== 'ended' || walk.outcome === 'interrupted') return null;
  try {
    const broken = store.chainBreak(walk.head.walk);
    if (broken) throw new StoreError('corrupt', store.path, new Error(`fact ${broken.seq}: ${broken.what}`));
    return judgeWalk(store, walk);
  } catch (error) {
    if (!(error instanceof StoreError) || error.code === 'full' || error.code === 'locked') throw error;
    return error;
  }
}

function* onwardFirst(store: Store, of: ComparedOf): Generator<StoredWalk> {
  for (const direction of ['onward', 'exit'] as const)
    for (const walk of store.walkNames({ ...of, direction })) yield store.walk(walk)!;
}

function* standing(
  walks: readonly ComparedWalk[],
  { comparisons }: ComparedTarget,
): Generator<[walk: string, places: Standing[]]> {
  for (const { head, blockers } of walks) {
    const whole = comparisons.find(({ exit }) => exit.flow === head.flow)?.blockers ?? [];
    yield [head.walk, blockers.map((found) => standingOf(found, whole))];
  }
}
