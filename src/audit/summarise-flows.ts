import { onwardOf } from '../measure/onward-of.ts';
import { doublings } from '../measure/doublings.ts';
import type { Names } from '../model/walk.ts';
import type { Outcome } from '../model/words.ts';
import type { Store } from '../store/open-store.ts';
import type { WalkView } from '../store/walk-view.ts';
import type { FlowSummary, Ratio, Spread } from './audit-document.ts';
import { groupBy } from './group-by.ts';

/** Every flow of an audit over its repeats, by target, onward before exit; from the public view `v_walk` alone. */
export function summariseFlows(store: Store, audit: string): FlowSummary[] {
  const names = new Map(store.walks({ audit }).map(({ head }) => [head.target.id, head.target.name]));
  const groups = groupBy(store.walkViews(audit), ({ target, project, flow, direction }) =>
    JSON.stringify([target, project, direction === 'onward' ? 0 : 1, flow]),
  );
  const flows = [...groups.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, views]) => summaryOf(views, names.get(views[0]!.target)!));
  return flows.map((exit) => ({ ...exit, againstOnward: againstOnward(exit, flows) }));
}

function summaryOf(views: WalkView[], name: Names): FlowSummary {
  const { target, flow, direction, project } = views[0]!;
  const usable = views.filter((view) => view.usable === 1);
  const spreadOf = (column: NumberColumn) => spread(usable.map((view) => view[column]));
  const person = spreadOf('person_s');
  return {
    target,
    name,
    flow,
    direction,
    project,
    usable: usable.length,
    notUsable: views.filter((view) => view.usable === 0 && view.outcome !== null).length,
    outcomes: outcomesOf(usable),
    lowerBound: usable.some((view) => view.lower_bound === 1),
    steps: spreadOf('steps'),
    clicks: spreadOf('clicks'),
    screens: spreadOf('screens'),
    options: spreadOf('options'),
    typedFields: spreadOf('typed_fields'),
    personS: person && {
      min: spreadOf('person_s_low')?.min ?? person.min,
      median: person.median,
      max: spreadOf('person_s_high')?.max ?? person.max,
    },
    responseMs: spreadOf('response_ms'),
    imposedWaitMs: spreadOf('imposed_wait_ms'),
    promisedHours: promisedOf(usable),
    effectiveAt: effectOf(usable),
    planned: spreadOf('planned'),
    againstOnward: null,
  };
}

type NumberColumn = {
  [Column in keyof WalkView]: WalkView[Column] extends number | null ? Column : never;
}[keyof WalkView];

function spread(values: (number | null)[]): Spread {
  const sorted = values.filter((value) => value !== null).toSorted((a, b) => a - b);
  if (sorted.length === 0) return null;
  const middle = sorted.length / 2;
  const median = (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
  return { min: sorted[0]!, median, max: sorted.at(-1)! };
}

function outcomesOf(usable: WalkView[]): { outcome: Outcome; walks: number }[] {
  return [...groupBy(usable, ({ outcome }) => outcome!)]
    .map(([outcome, views]) => ({ outcome, walks: views.length }))
    .toSorted((a, b) => b.walks - a.walks || (a.outcome < b.outcome ? -1 : 1));
}

function promisedOf(usable: WalkView[]): FlowSummary['promisedHours'] {
  const min = spread(usable.map((view) => view.promised_h_min));
  const max = spread(usable.map((view) => view.promised_h_max));
  return min && max && { min: min.min, max: max.max };
}

function effectOf(usable: WalkView[]): FlowSummary['effectiveAt'] {
  const dates = usable
    .map((view) => view.effective_at)
    .filter((date) => date !== null)
    .toSorted((a, b) => Date.parse(a) - Date.parse(b));
  return dates.length === 0 ? null : { first: dates[0]!, last: dates.at(-1)! };
}

function againstOnward(exit: FlowSummary, flows: FlowSummary[]): FlowSummary['againstOnward'] {
  if (exit.direction !== 'exit' || !hasPath(exit)) return null;
  const candidates = flows.filter(
    (flow) => flow.target === exit.target && flow.project === exit.project && flow.direction === 'onward',
  );
  const counterpart = onwardOf(
    exit.flow,
    candidates.map((flow) => flow.flow),
  );
  const onward = candidates.find((flow) => flow.flow === counterpart);
  if (onward === undefined || !hasPath(onward)) return null;
  return {
    flow: onward.flow,
    steps: ratioOf(onward.steps, exit.steps),
    personS: ratioOf(onward.personS, exit.personS),
  };
}

/** Every usable walk came to the goal, or to the step before it. What a person still has to finish has no whole path. */
function hasPath({ lowerBound, outcomes }: FlowSummary): boolean {
  return (
    !lowerBound && outcomes.every(({ outcome }) => ['done-now', 'done-later', 'safe-stop'].includes(outcome))
  );
}

function ratioOf(onward: Spread, exit: Spread): Ratio {
  if (!onward || !exit || onward.median <= 0 || exit.median <= 0) return null;
  return {
    ratio: exit.median / onward.median,
    doublings: doublings(onward.median, exit.median),
  };
}
