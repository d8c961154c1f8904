/**
 * Exact 95 % bounds of a share (Clopper and Pearson 1934): `found` of `n`, if the targets had been drawn at
 * random. 10 of 10 is at least 0.692, 0 of 10 at most 0.308. Never said of simulated targets.
 */
export function binomialBounds(found: number, n: number): { low: number; high: number } {
  const half = 0.025;
  return {
    low: found === 0 ? 0 : solve((share) => atLeast(found, n, share) - half),
    high: found === n ? 1 : solve((share) => half - atLeast(n - found, n, 1 - share)),
  };
}

/** Probability of at least `k` successes in `n` trials. */
function atLeast(k: number, n: number, share: number): number {
  let sum = 0;
  let logWays = 0;
  for (let i = 0; i <= n; i += 1) {
    if (i > 0) logWays += Math.log((n - i + 1) / i);
    if (i >= k) sum += Math.exp(logWays + term(i, share) + term(n - i, 1 - share));
  }
  return sum;
}

function term(times: number, share: number): number {
  return times === 0 ? 0 : times * Math.log(share);
}

/** Where a rising function of a share passes 0. */
function solve(rising: (share: number) => number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < 60; i += 1) {
    const middle = (low + high) / 2;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
