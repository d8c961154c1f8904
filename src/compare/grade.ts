import type { Gate, Grade } from '../model/comparison.ts';
import { effortBorders } from './effort-letter.ts';
import { effortOf } from './effort.ts';
import { gatesOf } from './gates.ts';
import type { Situation } from './situation.ts';

export type Graded = {
  grade: Grade;
  /** The letter beyond the nearest border that the range of the effort crosses; null if it crosses none. */
  gradeAlt: Grade | null;
  gates: Gate[];
  /** The effort is not known: what is left allows no more than this grade, it may be worse. */
  atBest: boolean;
};

/** The grade of an exit, from the first gate to the last; effort bounds it by D at worst. */
export function gradeOf(situation: Situation): Graded {
  const { loads } = situation;
  if (loads === null) {
    const gates = gatesOf(situation, null);
    const grade = letterOf(gates);
    return { grade, gradeAlt: null, gates, atBest: grade < 'D' };
  }
  const { value, low, high } = effortOf(loads.exit, loads.onward);
  const gates = gatesOf(situation, value);
  const grade = letterOf(gates);
  const others = [low, high]
    .toSorted((a, b) => toBorder(value, a) - toBorder(value, b))
    .map((effort) => letterOf(gatesOf(situation, effort)))
    .filter((letter) => letter !== grade);
  return { grade, gradeAlt: others[0] ?? null, gates, atBest: false };
}

function letterOf(gates: readonly Gate[]): Grade {
  return gates[0]?.atBest ?? 'A';
}

/** From a value to the nearest border on the way to one end of its range. */
function toBorder(value: number, end: number): number {
  const between = effortBorders
    .map(({ times }) => Math.log2(times))
    .filter((border) => border >= Math.min(value, end) && border <= Math.max(value, end));
  return Math.min(Infinity, ...between.map((border) => Math.abs(border - value)));
}
