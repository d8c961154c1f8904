import { expect, test } from '@playwright/test';
import { compareTarget } from '../../src/compare/compare-target.ts';
import type { ComparedAlone } from '../../src/judge/compare-walk.ts';
import type { Budget } from '../../src/model/budget.ts';
import { excesses } from '../../src/scenario/excess.ts';
import { exit, found, onward, type Way } from '../compare/build-walks.ts';
import { exampleMeasured } from '../store/example-walk.ts';

/** What a walk exceeds, held against an onward walk of 3 steps. */
function over(budget: Budget, way: Way): [string, string, string][] {
  const [walk] = exit(way);
  const { comparisons } = compareTarget([...onward({}), walk!], 'every');
  const compared = {
    walk: { head: walk!.head, facts: [], screens: [], measured: walk!.measured! },
    blockers: [...walk!.blockers],
    comparison: comparisons[0]!,
  } satisfies ComparedAlone;
  return excesses(budget, { outcome: walk!.outcome, measured: walk!.measured! }, compared).map(
    ({ part, is, most }) => [part, is, most],
  );
}

test('each part is held by itself, and what is just reached is within it', () => {
  const way = { steps: 9, screens: 5, personS: 61 };
  expect(over({ steps: 9, clicks: 9, screens: 5, personSeconds: 61, blockers: 0 }, way)).toEqual([]);
  expect(over({ steps: 8, clicks: 9, screens: 4, personSeconds: 60.5 }, way)).toEqual([
    ['steps', '9', '8'],
    ['screens', '5', '4'],
    ['personSeconds', '61', '60.5'],
  ]);
});

test('doublings, the grade and blockers are those of the comparison', () => {
  const way = { steps: 7, screens: 5, personS: 40, blockers: [found('CNF-01', 3), found('LOS-01', 2)] };
  expect(over({ doublings: 1, grade: 'C', blockers: 2 }, way)).toEqual([]);
  expect(over({ doublings: 0.9, grade: 'B', blockers: 1 }, way)).toEqual([
    ['doublings', '1', '0.9'],
    ['grade', 'C', 'B'],
    ['blockers', '2', '1'],
  ]);
});

test('a blocker that does not count is over no budget', () => {
  const control = found('CNF-01', 3, { notCounted: { why: 'control', by: 'CNF-01' } });
  expect(over({ blockers: 0, grade: 'A' }, { blockers: [control] })).toEqual([]);
});

for (const outcome of ['refused', 'blocked', 'not-found', 'pending-human'] as const) {
  test(`whoever ends ${outcome} has not come through, whatever the budget of steps or effort`, () => {
    expect(over({ steps: 99 }, { outcome })).toEqual([['finished', outcome, '']]);
    expect(over({ doublings: 9 }, { outcome })).toEqual([['finished', outcome, '']]);
    expect(over({ blockers: 0 }, { outcome })).toEqual([]);
  });
}

test('the state is the one on which the first step too many was done', () => {
  const [step] = exampleMeasured().steps;
  const steps = [4, 5, 6].map((state, index) => ({ ...step!, step: index + 1, state, clicks: 2 }));
  const measured = exampleMeasured({ steps, counts: { steps: 3, clicks: 6, screens: 3, options: 3 } });
  const stateOf = (budget: Budget) => excesses(budget, { outcome: 'done-now', measured }, null)[0]!.state;
  expect(stateOf({ steps: 1 })).toBe(5);
  expect(stateOf({ clicks: 4 })).toBe(6);
  expect(stateOf({ clicks: 3 })).toBe(5);
  expect(stateOf({ screens: 2 }), 'the last counted screen, where no step shows it').toBe(1);
});

test('without an onward walk only what the walk shows by itself is held', () => {
  const measured = exampleMeasured();
  const all: Budget = { steps: 1, grade: 'A', doublings: -5, blockers: 0 };
  expect(excesses(all, { outcome: 'done-now', measured }, null).map(({ part }) => part)).toEqual(['steps']);
});
