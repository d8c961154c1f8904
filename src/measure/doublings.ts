/**
 * How many times over something doubled from `onward` to `exit`: 0 is the same, 1 twice as much, −1 half.
 * Both above 0. The Economist's 1 minute in and 20 minutes out are 4.3 doublings.
 */
export function doublings(onward: number, exit: number): number {
  return Math.log2(exit / onward);
}
