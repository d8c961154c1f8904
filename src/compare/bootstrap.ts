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
  const drawn = (from: readonly number[]): number => {
    let sum = 0;
    for (let i = 0; i < from.length; i += 1) sum += from[random(from.length)]!;
    return sum / from.length;
  };
  const results = new Float64Array(draws);
  for (let i = 0; i < draws; i += 1) results[i] = drawn(own) - drawn(other);
  results.sort();
  return { low: results[draws * 0.025]!, high: results[draws * 0.975 - 1]! };
}
