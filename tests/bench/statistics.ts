export type Spread = { median: number; low: number; high: number; n: number };

/** Median with the quartiles around it. */
export function spreadOf(values: readonly number[]): Spread | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  return { median: at(sorted, 0.5), low: at(sorted, 0.25), high: at(sorted, 0.75), n: values.length };
}

function at(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)]!;
  return below + (sorted[Math.ceil(place)]! - below) * (place - Math.floor(place));
}

/** Ratios of what was measured beside each other; pairs with a gap are left out. */
export function pairedRatios(
  ours: readonly (number | null | undefined)[],
  theirs: readonly (number | null | undefined)[],
): number[] {
  return ours.flatMap((value, index) => {
    const other = theirs[index];
    return typeof value === 'number' && typeof other === 'number' && other > 0 ? [value / other] : [];
  });
}
