import { mean } from './mean.ts';
import { randomOf } from './random.ts';

const draws = 10_000;

/**
 * 95 % percentile bootstrap, 10,000 draws, of the mean of `values`, or of how much higher it is than the mean of
 * `against`. Few repeats make it too narrow, so the exact test stands beside it in `report.json`.
 */
export function bootstrap(
  seed: number,
  values: readonly number[],
  against: readonly number[] = [0],
): { low: number; high: number } {
  const random = randomOf(seed);
  // In order of size: the order of the repeats must not matter.
  const [own, other] = [values.toSorted((a, b) => a - b), against.toSorted((a, b) => a - b)];
  const drawn = (from: readonly number[]): number => mean(from.map(() => from[random(from.length)]!));
  const results = Float64Array.from({ length: draws }, () => drawn(own) - drawn(other)).sort();
  return { low: results[draws * 0.025]!, high: results[draws * 0.975 - 1]! };
}
