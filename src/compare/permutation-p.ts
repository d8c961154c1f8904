import { mean } from './mean.ts';

/** More ways to divide the walks than this are not all looked at: there is no p. */
const mostDivisions = 200_000;

/**
 * Exact two-sided permutation test: the share of all ways to divide the values into two groups of these sizes in
 * which the means lie at least as far apart. null with fewer than two values in a group, or too many ways.
 */
export function permutationP(one: readonly number[], other: readonly number[]): number | null {
  const ways = divisions(one.length + other.length, one.length);
  if (one.length < 2 || other.length < 2 || ways > mostDivisions) return null;
  const all = [...one, ...other].toSorted((a, b) => a - b);
  const total = all.reduce((sum, value) => sum + value, 0);
  const apart = (sum: number): number => Math.abs(sum / one.length - (total - sum) / other.length);
  const observed = Math.abs(mean(one) - mean(other));
  // Sums of the same values in another order differ in their last digits.
  const least = observed - 1e-9 * Math.max(1, observed);
  let asFar = 0;
  const choose = (from: number, left: number, sum: number): void => {
    if (left === 0) {
      if (apart(sum) >= least) asFar += 1;
      return;
    }
    for (let index = from; index <= all.length - left; index += 1)
      choose(index + 1, left - 1, sum + all[index]!);
  };
  choose(0, one.length, 0);
  return asFar / ways;
}

/** Ways to choose `k` of `n`. */
function divisions(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i += 1) ways = (ways * (n - k + i)) / i;
  return Math.round(ways);
}
