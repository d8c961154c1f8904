import type { CountFigure, RatioFigure, TimeFigure } from '../model/comparison.ts';
import { bootstrap } from './bootstrap.ts';
import type { ComparedMeasured } from './compared-walk.ts';
import { leastForInterval } from './time-figure.ts';

/** Of counts: of the required walks; from the smallest to the largest of any two. */
export function countRatio(exit: CountFigure, onward: CountFigure): RatioFigure {
  if (exit === null || onward === null || exit.required === null || onward.required === null) return null;
  return {
    ratio: quotient(exit.required, onward.required),
    low: quotient(exit.min, onward.max),
    high: quotient(exit.max, onward.min),
    difference: exit.required - onward.required,
  };
}

/** Of predicted times, both always with the same constants; over their declared ranges. */
export function personRatio(exit: ComparedMeasured, onward: ComparedMeasured): RatioFigure {
  const { personS: own, personSCorners: corners } = exit;
  const { personS: other, personSCorners: others } = onward;
  if (own === null || other === null || corners === null || others === null) return null;
  const ratios = [own / other, ...corners.map((seconds, index) => seconds / others[index]!)];
  const isFinite = other > 0 && others.every((seconds) => seconds > 0);
  return {
    ratio: quotient(own, other),
    low: isFinite ? Math.min(...ratios) : null,
    high: isFinite ? Math.max(...ratios) : null,
    difference: own - other,
  };
}

/** Of geometric means of measured times, ms, with its bootstrap interval. */
export function timeRatio(
  seed: number,
  exit: { figure: TimeFigure; times: readonly number[] },
  onward: { figure: TimeFigure; times: readonly number[] },
): RatioFigure {
  if (exit.figure === null || onward.figure === null) return null;
  const ratio = quotient(exit.figure.geometricMean, onward.figure.geometricMean);
  const hasInterval =
    ratio !== null && ratio > 0 && Math.min(exit.times.length, onward.times.length) >= leastForInterval;
  const logs = (times: readonly number[]): number[] => times.map((time) => Math.log(time));
  const interval = hasInterval ? bootstrap(seed, logs(exit.times), logs(onward.times)) : null;
  return {
    ratio,
    low: interval && Math.exp(interval.low),
    high: interval && Math.exp(interval.high),
    difference: exit.figure.geometricMean - onward.figure.geometricMean,
  };
}

function quotient(exit: number, onward: number): number | null {
  return onward > 0 ? exit / onward : null;
}
