import type { Names } from '../model/walk.ts';
import { isAboutUs } from '../model/words.ts';
import type { Store } from '../store/open-store.ts';
import type { OverBudget, WalkProblem } from './audit-document.ts';
import { shortReason } from './short-reason.ts';
import { placeOf, troubleLine } from './trouble-line.ts';
import type { PlannedWalk, WalkEvent } from './walk-event.ts';

export type WalkEnd = {
  outcome: WalkProblem['outcome'];
  /** Names of the target, once a walk of it is stored. */
  names: Names | null;
  problem: WalkProblem | null;
  /** It ended as it should, and takes more than it may. */
  overBudget: OverBudget | null;
};

/**
 * How a planned walk ended, as the store has it: the store and not the test decides, since it holds what was seen. A
 * walk that ended with a measured outcome and whose test failed all the same is a problem too.
 */
export function walkEnd(
  store: Store,
  audit: string,
  { target, flow, project, repeat, place }: PlannedWalk,
  { trouble, overBudget: message }: Pick<WalkEvent & { event: 'ended' }, 'trouble' | 'overBudget'>,
  /** Walks of earlier runs: they do not say how this one ended. */
  earlier: ReadonlySet<string>,
): WalkEnd {
  // The worker may be gone without having ended the walk.
  if (trouble !== null) store.markInterrupted();
  const known = store
    .walks({ audit, target, flow, project })
    .filter((walk) => walk.head.repeat === repeat)
    .toSorted((a, b) => (a.head.startedAt < b.head.startedAt ? 1 : -1));
  const names = known[0]?.head.target.name ?? null;
  const stored = known.find(({ head }) => !earlier.has(head.walk));
  const outcome = stored?.outcome ?? null;
  if (stored && outcome !== null && !isAboutUs(outcome)) {
    const overBudget =
      message === null ? null : { target, flow, project, repeat, message, place: placeOf(place) };
    if (trouble === null || overBudget) return { outcome, names, problem: null, overBudget };
  }
  const said = stored && store.factsOf(stored.head.walk).findLast((fact) => fact.kind === 'outcome');
  const source = said?.source ?? trouble?.place ?? place;
  const reason =
    said && isAboutUs(said.outcome) ? shortReason(said.reason) : trouble ? troubleLine(trouble) : '';
  const problem = { target, flow, project, repeat, outcome, reason, place: placeOf(source) };
  return { outcome, names, problem, overBudget: null };
}
