import type { TimeFigure } from '../model/comparison.ts';
import { bootstrap } from './bootstrap.ts';
import { mean } from './mean.ts';
import { median } from './median.ts';

/** Fewer repeats than this have no interval. */
export const leastForInterval = 3;

/**
 * A measured time over walks. The geometric mean is the best centre of few times (Sauro and Lewis, CHI 2010).
 * null if no walk has it.
 */
export function timeFigure(seed: number, values: readonly (number | null)[]): TimeFigure {
  const times = values.filter((value) => value !== null).toSorted((a, b) => a - b);
  if (times.length === 0) return null;
  const logs = times.map((time) => Math.log(time));
  const hasInterval = times.length >= leastForInterval && times[0]! > 0;
  const { low, high } = hasInterval ? bootstrap(seed, logs) : { low: 0, high: 0 };
  return {
    geometricMean: Math.exp(mean(logs)),
    median: median(times),
    min: times[0]!,
    max: times.at(-1)!,
    interval: hasInterval ? { low: Math.exp(low), high: Math.exp(high) } : null,
  };
}
