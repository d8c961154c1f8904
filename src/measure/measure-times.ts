import type { MeasuredStep } from '../model/measured.ts';
import { isIn, type Flow } from './flow.ts';
import { joinActions } from './join-actions.ts';
import type { Parts } from './parts.ts';
import { responses } from './responses.ts';
import { stepNumbers } from './step-numbers.ts';
import type { Step } from './step.ts';
import { lengthOf, machineTime, union, type Interval, type MachineTime } from './timeline.ts';
import { waits } from './waits.ts';

/** The four machine times of a walk, and its steps each with its own response and wait. */
export function measureTimes(
  flow: Flow,
  steps: readonly Step[],
  parts: Parts,
): MachineTime & { steps: MeasuredStep[] } {
  // Joined with all actions: what a search set in motion is not the answer to the action before it.
  const joined = joinActions(flow.actions, flow.inputs).filter(
    ({ action }) => !isIn(flow, 'search', action.startedAt),
  );
  const byStep = waits(flow, steps, joined);
  // What changed under a person's hand answers to nobody else.
  const byHand = flow.of('take-over').map((fact): Interval => [fact.from, fact.to]);
  for (const [step, own] of byStep) byStep.set(step, without(own, byHand));
  const allWaits = [...byStep.values()].flat();
  const byAction = new Map(
    [...responses(flow, joined)].map(([action, [from, to]]) => [action, untilHand([from, to], byHand)]),
  );
  const harness = flow.of('harness').map((fact): Interval => [fact.from, fact.to]);
  const places = stepNumbers(steps);
  return {
    ...machineTime([flow.from, flow.to], { waits: allWaits, responses: [...byAction.values()], harness }),
    steps: steps.map((step) => {
      const own = step.actions.flatMap((action) => {
        const interval = byAction.get(action);
        return interval ? [interval] : [];
      });
      return {
        step: places.get(step)!,
        act: step.act,
        clicks: step.clicks,
        focusClicks: step.focusClicks,
        label: step.label,
        role: step.role,
        actions: step.actions.map((action) => action.action),
        state: step.state,
        confirmed: step.confirmed,
        planned: step.planned,
        part: parts.partOf(step),
        at: step.at,
        responseMs: isTimed(step)
          ? Math.round(lengthOf(union([...own, ...allWaits])) - lengthOf(union(allWaits)))
          : null,
        waitMs: isTimed(step) ? Math.round(lengthOf(union(byStep.get(step) ?? []))) : null,
        source: sourceOf(step),
      };
    }),
  };
}

/** What is left of intervals where others are taken out. */
function without(intervals: readonly Interval[], others: readonly Interval[]): Interval[] {
  return others.reduce<Interval[]>(
    (left, [from, to]) =>
      left.flatMap(([a, b]): Interval[] =>
        b <= from || a >= to
          ? [[a, b]]
          : [[a, Math.min(b, from)] as const, [Math.max(a, to), b] as const].filter(([c, d]) => d > c),
      ),
    [...intervals],
  );
}

function untilHand([from, to]: Interval, byHand: readonly Interval[]): Interval {
  const taken = byHand.find(([begin]) => begin >= from && begin < to);
  return taken ? [from, taken[0]] : [from, to];
}

/** Planned and attested steps and those of a search have no response of their own. */
function isTimed(step: Step): boolean {
  return !step.planned && !step.search && step.actions.length > 0;
}

function sourceOf({ actions }: Step): string {
  const source = actions.at(-1)?.source;
  return source ? `${source.file}:${source.line}` : '';
}
