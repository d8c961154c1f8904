import { z } from 'zod';
import { standingOf } from '../compare/blocker-standing.ts';
import { compareTarget } from '../compare/compare-target.ts';
import type { ComparedWalk } from '../compare/compared-walk.ts';
import { detectBlockers } from '../detect/detect-blockers.ts';
import { weighWalk } from '../detect/prominence/weigh-walk.ts';
import type { WalkFacts } from '../detect/walk-facts.ts';
import { AuditSettings } from '../model/audit-settings.ts';
import type { FoundBlocker } from '../model/blocker.ts';
import type { ComparedTarget } from '../model/comparison.ts';
import type { Ledger } from '../model/prominence.ts';
import { isAboutUs } from '../model/words.ts';
import type { Store } from '../store/open-store.ts';
import { StoreError } from '../store/store-error.ts';
import type { StoredWalk } from '../store/walk-rows.ts';
import { judgeWalk } from './judge-walk.ts';
import { verdictsOf, type Verdicted } from './verdicts.ts';

/** An audit that `seesaw audit` did not start has no settings. */
const Completion = z.object({ complete: AuditSettings.shape.complete });

/**
 * Judges the walks of one target in one project, onward before exit: each exit walk is held against the onward walks
 * and then let go, so that no more than these lie in memory.
 *
 * @param walks all of them, of one audit
 * @param onWalk told of each walk how it ended: measured, left out, or damaged
 * @returns null if none of the walks has ended
 */
export function judgeTarget(
  store: Store,
  walks: readonly StoredWalk[],
  onWalk: (walk: string, end: 'judged' | 'unfinished' | StoreError) => void = () => {},
): ComparedTarget | null {
  const { audit, target, project } = walks[0]!.head;
  const onward: WalkFacts[] = [];
  const compared: ComparedWalk[] = [];
  const verdicts = verdictsOf(store, target.id);
  const said = new Map<string, Verdicted[]>();
  const ledgers = new Map<string, Ledger[]>();
  for (const walk of onwardFirst(walks)) {
    const { head, outcome } = walk;
    store.dropDerived(head.walk);
    const facts = judge(store, walk);
    onWalk(head.walk, facts instanceof StoreError ? facts : facts ? 'judged' : 'unfinished');
    if (outcome === null) continue;
    const whole = facts instanceof StoreError ? null : facts;
    if (whole && head.direction === 'onward' && !isAboutUs(outcome)) onward.push(whole);
    const blockers = whole && head.direction === 'exit' ? met(whole) : [];
    if (whole) ledgers.set(head.walk, weighWalk({ walk: whole, onward }));
    compared.push({ head, outcome, measured: whole && whole.measured, blockers });
  }
  if (compared.length === 0) return null;
  const settings = Completion.safeParse(store.auditSettings(audit));
  const result = compareTarget(compared, settings.success ? settings.data.complete : 'never');
  store.replaceCompared(
    { audit, target: target.id, project },
    { comparisons: result.comparisons, blockers: standing(compared, result, said), ledgers },
  );
  return result;

  function met(walk: WalkFacts): FoundBlocker[] {
    const verdictOn = verdicts(walk);
    const isRejected = (found: FoundBlocker): boolean => verdictOn(found).review?.verdict === 'reject';
    const blockers = detectBlockers({ walk, onward, isRejected });
    said.set(walk.head.walk, blockers.map(verdictOn));
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

function onwardFirst(walks: readonly StoredWalk[]): StoredWalk[] {
  return ['onward', 'exit'].flatMap((direction) => walks.filter(({ head }) => head.direction === direction));
}

function standing(
  walks: readonly ComparedWalk[],
  { comparisons }: ComparedTarget,
  said: ReadonlyMap<string, readonly Verdicted[]>,
): Parameters<Store['replaceCompared']>[1]['blockers'] {
  return new Map(
    walks.map(({ head, blockers }) => {
      const whole = comparisons.find(({ exit }) => exit.flow === head.flow)?.blockers ?? [];
      const verdicts = said.get(head.walk) ?? [];
      return [
        head.walk,
        blockers.map((found, index) => ({ ...found, ...standingOf(found, whole), ...verdicts[index]! })),
      ];
    }),
  );
}
