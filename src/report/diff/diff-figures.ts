import type { Comparison, CountFigure, TimeFigure } from '../../model/comparison.ts';
import type { Promised } from '../../model/fact.ts';
import { isWithoutPath } from '../../model/words.ts';
import { diffedCounts, diffedTimes } from './audit-diff.ts';
import type { FigureChange, GradeSaid, Why } from './audit-diff.ts';
import type { WalkedFlow } from './walked-flows.ts';

/** A person's time that differs by less, s, is that of a longer number or of a text that came by. */
const leastSeconds = 1;
/** Fewer walks than this tell nothing of a measured time (`TimeFigure`). */
const leastForTimes = 3;

/**
 * The figures of a flow that are other ones. What repeats of one audit could show as well is no change: ranges and
 * intervals must not overlap, or the commonest counts must differ.
 *
 * @param isStopped one of the two stopped before the commit control: what comes behind it is not compared
 */
export function diffFigures(a: WalkedFlow, b: WalkedFlow, isStopped: boolean): FigureChange[] {
  const [one, other] = [a.figures, b.figures];
  if (one === null || other === null || one.outcome === null || other.outcome === null) return [];
  const isOther = one.outcome !== other.outcome && !isStopped;
  const bound = { a: one.lowerBound, b: other.lowerBound };
  const changes: FigureChange[] = [];
  if (isOther) changes.push({ figure: 'outcome', a: one.outcome, b: other.outcome });
  if (one.channel !== null && other.channel !== null && one.channel !== other.channel) {
    changes.push({ figure: 'channel', a: one.channel, b: other.channel });
  }
  // A flow whose entry was not found has no counts: that is its outcome, and no change of each of them.
  const mayMiss = isOther && (isWithoutPath(one.outcome) || isWithoutPath(other.outcome));
  for (const count of diffedCounts) {
    const why = countChange(one[count], other[count], bound);
    if (why && !(mayMiss && why === 'only-one')) {
      changes.push({ figure: 'count', count, a: one[count], b: other[count], bound, why });
    }
  }
  const person = rangeChange(personRange(a), personRange(b), bound);
  if (person && !(mayMiss && person === 'only-one')) {
    changes.push({ figure: 'person', a: one.personS, b: other.personS, bound, why: person });
  }
  for (const time of diffedTimes) {
    const walks = [a, b].map(({ measured }) => measured.filter((walk) => timeOf(walk, time) !== null).length);
    const why = Math.min(...walks) < leastForTimes ? null : timeChange(one[time], other[time]);
    if (why) changes.push({ figure: 'time', time, a: one[time], b: other[time], why });
  }
  if (isStopped) return changes;
  if (isOtherPromise(one.promised, other.promised)) {
    changes.push({ figure: 'promised', a: one.promised, b: other.promised });
  }
  if (whenOf(one.effectHours) !== whenOf(other.effectHours)) {
    changes.push({ figure: 'effect', a: one.effectHours, b: other.effectHours });
  }
  return changes;
}

/** A grade that is another one, also where it only came to lie on a border. */
export function diffGrades(a: WalkedFlow, b: WalkedFlow): FigureChange[] {
  if (a.comparison === null || b.comparison === null) return [];
  const [one, other] = [gradeSaid(a.comparison), gradeSaid(b.comparison)];
  return JSON.stringify(one) === JSON.stringify(other) ? [] : [{ figure: 'grade', a: one, b: other }];
}

function gradeSaid({ grade, gradeAlt, noGrade }: Comparison): GradeSaid {
  return { grade, alt: gradeAlt, noGrade };
}

type Range = { min: number; max: number };
type Bound = { a: boolean; b: boolean };

function countChange(a: CountFigure, b: CountFigure, bound: Bound): Why | null {
  const why = rangeChange(a, b, bound);
  if (why !== null || a === null || b === null || bound.a !== bound.b) return why;
  return a.mode === b.mode ? null : 'modes';
}

/** Of a lower bound and a full count, the count must lie below it; two lower bounds are held as they are. */
function rangeChange(a: Range | null, b: Range | null, bound: Bound): Why | null {
  if (a === null || b === null) return a === b ? null : 'only-one';
  const [upToA, upToB] = bound.a === bound.b ? [a.max, b.max] : openEnds(a, b, bound);
  return upToA < b.min || upToB < a.min ? 'ranges' : null;
}

function openEnds(a: Range, b: Range, bound: Bound): [number, number] {
  return [bound.a ? Infinity : a.max, bound.b ? Infinity : b.max];
}

/** Predicted time over the walks; less than a second between the two is no change. */
function personRange({ measured }: WalkedFlow): Range | null {
  const times = measured.flatMap(({ personS }) => personS ?? []);
  return times.length === 0 ? null : { min: Math.min(...times), max: Math.max(...times) + leastSeconds };
}

function timeOf(walk: WalkedFlow['measured'][number], time: (typeof diffedTimes)[number]): number | null {
  return walk[time];
}

/** Times with a 0 among them have no interval; then their ranges must not overlap. */
function timeChange(a: TimeFigure, b: TimeFigure): Why | null {
  if (a === null || b === null) return null;
  if (a.interval === null || b.interval === null) return rangeChange(a, b, { a: false, b: false });
  return a.interval.high < b.interval.low || b.interval.high < a.interval.low ? 'intervals' : null;
}

/** The same promise in other words is a change of words. */
function isOtherPromise(a: Promised | null, b: Promised | null): boolean {
  if (a === null || b === null) return a !== b;
  const keys = ['minHours', 'maxHours', 'kind', 'workingDays'] as const;
  return keys.some((key) => a[key] !== b[key]);
}

/** As `effectText` tells it. */
function whenOf(hours: number | null): 'at once' | 'later' | 'not said' {
  return hours === null ? 'not said' : hours < 1 ? 'at once' : 'later';
}
