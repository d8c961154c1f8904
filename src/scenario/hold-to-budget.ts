import { dirname, relative } from 'node:path';
import type { TestInfo } from '@playwright/test';
import { compareWalk, type ComparedAlone } from '../judge/compare-walk.ts';
import { onwardOf } from '../measure/onward-of.ts';
import type { Fact } from '../model/fact.ts';
import type { WalkHead } from '../model/walk.ts';
import { isAboutUs, type Outcome } from '../model/words.ts';
import { filePath } from '../store/file-path.ts';
import type { Store } from '../store/open-store.ts';
import type { StoredWalk } from '../store/walk-rows.ts';
import { budgetOf, needsOnward } from './budget-of.ts';
import type { DeclaredFlow } from './declared-flow.ts';
import { excesses } from './excess.ts';
import type { Lane } from './lane.ts';
import { OverBudget, overBudgetMark, overBudgetMessage } from './over-budget.ts';

/** A walk that ended with an outcome that says something about the target. */
type Ended = StoredWalk & { outcome: Outcome };

/**
 * Holds a walk that has ended to its budget, by itself: each repeat is a test and answers for what it walked. What is
 * judged by comparison needs an onward walk of the same audit, so the last one of a pair to end judges: an exit, if an
 * onward walk ended before; else the first onward walk, for the exits that ended before it. Needs no order, no hook and
 * no config; two walks that end in the same instant may both tell.
 *
 * @param siblings all flows of the scenario
 * @throws OverBudget
 */
export function holdToBudget(
  declared: DeclaredFlow,
  siblings: readonly DeclaredFlow[],
  { store, settings, walk }: Pick<Lane, 'store' | 'settings' | 'walk'>,
  testInfo: TestInfo,
): void {
  const ended = store.walk(walk);
  if (!ended || !isUsable(ended)) return;
  const found = [
    ...ownMessage(declared, siblings, ended, { store, settings }, testInfo),
    ...exitsBefore(declared, siblings, ended, { store, settings }),
  ];
  if (found.length === 0) return;
  const message = found.map((each) => each.message).join('\n\n');
  testInfo.annotations.push({ type: overBudgetMark, description: message });
  throw new OverBudget(message, found[0]!.declared);
}

/** What is over its budget, and where that is declared. */
type Found = { message: string; declared: DeclaredFlow };

type Where = Pick<Lane, 'store' | 'settings'>;

function ownMessage(
  declared: DeclaredFlow,
  siblings: readonly DeclaredFlow[],
  ended: Ended,
  { store, settings }: Where,
  testInfo: TestInfo,
): Found[] {
  const budget = budgetOf(declared, settings);
  if (Object.keys(budget).length === 0) return [];
  const compared =
    declared.direction === 'exit' ? compareWalk(store, ended, counterpartOf(declared, siblings)) : null;
  if (compared === null && needsOnward(budget))
    testInfo.annotations.push({
      type: 'budget',
      description: 'doublings, grade and blockers are judged when an onward walk of this audit has ended',
    });
  return messageFor(store, ended, compared, budget).map((message) => ({ message, declared }));
}

/** The exits that ended when there was nothing yet to compare them with. */
function exitsBefore(
  declared: DeclaredFlow,
  siblings: readonly DeclaredFlow[],
  ended: Ended,
  { store, settings }: Where,
): Found[] {
  if (declared.direction !== 'onward') return [];
  const { audit, target, project } = ended.head;
  const here = { audit, target: target.id, project, status: 'ended' } as const;
  const [first] = store
    .walks({ ...here, flow: declared.flow, direction: 'onward' })
    .filter(isUsable)
    .toSorted((a, b) => (`${a.endedAt} ${a.head.walk}` < `${b.endedAt} ${b.head.walk}` ? -1 : 1));
  if (first?.head.walk !== ended.head.walk) return [];
  return siblings
    .filter((each) => each.direction === 'exit' && counterpartOf(each, siblings) === declared.flow)
    .flatMap((sibling) => {
      const { doublings, grade, blockers } = budgetOf(sibling, settings);
      const budget = { doublings, grade, blockers };
      if (!needsOnward(budget)) return [];
      return store
        .walks({ ...here, flow: sibling.flow, direction: 'exit' })
        .filter(isUsable)
        .flatMap((exit) => messageFor(store, exit, compareWalk(store, exit, declared.flow), budget))
        .map((message) => ({ message, declared: sibling }));
    });
}

/** The onward flow that an exit undoes; null if its target has none. */
function counterpartOf({ flow }: DeclaredFlow, siblings: readonly DeclaredFlow[]): string | null {
  const onward = siblings.filter(({ direction }) => direction === 'onward');
  return onwardOf(
    flow,
    onward.map((each) => each.flow),
  );
}

function messageFor(
  store: Store,
  { head, outcome }: Ended,
  compared: ComparedAlone | null,
  budget: ReturnType<typeof budgetOf>,
): string[] {
  const measured = compared?.walk.measured ?? store.derivedOf(head.walk);
  if (measured === null) return [];
  const found = excesses(budget, { outcome, measured }, compared);
  if (found.length === 0) return [];
  const onward = compared?.comparison.onward;
  const control = onward?.required && store.derivedOf(onward.required);
  return [
    overBudgetMessage({
      head,
      excesses: found,
      exit: { flow: head.flow, measured },
      onward: onward && control ? { flow: onward.flow, measured: control } : null,
      screen: screenOf(store, head, found[0]!.state),
    }),
  ];
}

function screenOf(store: Store, { walk }: WalkHead, state: number | null) {
  const isIt = (fact: Fact) => fact.kind === 'screen' && fact.screen === state;
  const screen = store.factsOf(walk).find(isIt);
  if (screen?.kind !== 'screen') return null;
  const picture = screen.picture && relative('', filePath(dirname(store.path), screen.picture));
  return { title: screen.title, url: screen.url, picture };
}

function isUsable(walk: StoredWalk): walk is Ended {
  return walk.outcome !== null && !isAboutUs(walk.outcome);
}
