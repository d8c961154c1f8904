import { countedBlockers } from '../compare/counted-blockers.ts';
import { gateWords } from '../compare/gate-words.ts';
import { blockerName } from '../compare/blocker-name.ts';
import type { ComparedAlone } from '../judge/compare-walk.ts';
import type { Budget } from '../model/budget.ts';
import type { MeasuredWalk } from '../model/measured.ts';
import type { Names } from '../model/walk.ts';
import { isWithoutPath, type Outcome } from '../model/words.ts';

/** One part of a budget that a walk exceeds. */
export type Excess = {
  /** `finished`: the walk does not come through at all, however much it may take. */
  part: keyof Budget | 'finished';
  is: string;
  most: string;
  /** Why, beyond the number. */
  because: Names | null;
  /** Number of the recorded state on which it went over; null if no one state shows it. */
  state: number | null;
};

/**
 * Where a walk goes over its budget. Whoever is refused, led nowhere or left to wait for somebody has not come through
 * with so many steps: that is over any budget of steps, time or effort.
 *
 * @param compared the exit held against its onward walks; null leaves out what needs it
 */
export function excesses(
  budget: Budget,
  { outcome, measured }: { outcome: Outcome; measured: MeasuredWalk },
  compared: ComparedAlone | null,
): Excess[] {
  const all = [
    ...walkExcesses(budget, outcome, measured),
    ...(compared ? comparedExcesses(budget, compared) : []),
  ];
  const shown = measured.screens.filter(({ state }) => state !== null);
  const last = shown.findLast(({ ordinal }) => ordinal !== null) ?? shown.at(-1);
  return all.map((excess) => ({ ...excess, state: excess.state ?? last?.state ?? null }));
}

function walkExcesses(budget: Budget, outcome: Outcome, measured: MeasuredWalk): Excess[] {
  const { steps, clicks, screens, personSeconds, doublings } = budget;
  const limits = [steps, clicks, screens, personSeconds, doublings];
  if (limits.every((limit) => limit === undefined)) return [];
  if (isWithoutPath(outcome) || outcome === 'pending-human')
    return [{ part: 'finished', is: outcome, most: '', because: null, state: null }];
  const counted = measured.steps.filter(({ part, act }) => isCounted(part) && act !== 'attest');
  const faced = measured.screens.filter(({ ordinal }) => ordinal !== null);
  let clicked = 0;
  const clickedBy = counted.map((step) => (clicked += step.clicks));
  return [
    over('steps', measured.counts.steps, steps, counted[steps ?? 0]?.state),
    over(
      'clicks',
      measured.counts.clicks,
      clicks,
      counted[clickedBy.findIndex((sum) => sum > (clicks ?? 0))]?.state,
    ),
    over('screens', measured.counts.screens, screens, faced[screens ?? 0]?.state),
    over('personSeconds', measured.personS, personSeconds, null),
  ].flatMap((excess) => excess ?? []);
}

function comparedExcesses(budget: Budget, { comparison, blockers }: ComparedAlone): Excess[] {
  const { effort, grade, gates } = comparison;
  const counted = countedBlockers(comparison.blockers).map(({ id }) => id);
  const holding = gates.filter(({ atBest }) => atBest === grade);
  const shownBy = (ids: readonly string[]) =>
    blockers.find(({ id, notCounted, state }) => ids.includes(id) && notCounted === null && state !== null)
      ?.state ?? null;
  const found: (Excess | null)[] = [over('doublings', effort && effort.value, budget.doublings, null)];
  if (budget.grade !== undefined && grade !== null && grade > budget.grade)
    found.push({
      part: 'grade',
      is: grade,
      most: budget.grade,
      because: joined(holding.map(gateWords)),
      state: shownBy(
        holding.flatMap((gate) => (gate.gate === 'severity' ? gate.blockers.map(({ id }) => id) : [])),
      ),
    });
  const many = over('blockers', counted.length, budget.blockers, shownBy(counted));
  if (many) found.push({ ...many, because: joined(counted.map(blockerName)) });
  return found.flatMap((excess) => excess ?? []);
}

function over(
  part: Excess['part'],
  is: number | null,
  most: number | undefined,
  state: number | null | undefined,
): Excess | null {
  if (is === null || most === undefined || is <= most) return null;
  const text = (value: number): string => `${Math.round(value * 100) / 100}`;
  return { part, is: text(is), most: text(most), because: null, state: state ?? null };
}

function isCounted(part: MeasuredWalk['steps'][number]['part']): boolean {
  return part === 'before' || part === 'counted';
}

function joined(names: readonly Names[]): Names | null {
  if (names.length === 0) return null;
  return { zh: names.map(({ zh }) => zh).join('，'), en: names.map(({ en }) => en).join(', ') };
}
