/** How many numbers a second look goes by. */
export const looks = 8;

/**
 * What a second look at one class goes by, after every class was summed: its own sum, whether the text seems to hold
 * anything at all, its strongest rival, and how long the text is. `told` are the classes that can be told in the role,
 * `any` stands last among the sums; `length` in normalised characters.
 */
export function looksAt(
  one: number,
  sums: ArrayLike<number>,
  told: readonly number[],
  length: number,
): number[] {
  const own = bounded(sums[one]!);
  const any = bounded(sums[sums.length - 1]!);
  const rival = bounded(Math.max(...told.filter((each) => each !== one).map((each) => sums[each]!)));
  return [
    1,
    own,
    Math.min(0, any),
    Math.max(0, any),
    rival,
    Math.max(0, rival),
    Math.log(Math.max(1, length)),
    Math.min(own, any),
  ];
}

/** The probability that a second look comes to, by what was learnt of it. */
export function probabilityOf(looked: readonly number[], learnt: readonly number[]): number {
  const sum = looked.reduce((total, value, index) => total + value * learnt[index]!, 0);
  return 1 / (1 + Math.exp(-bounded(sum, 30)));
}

/** Beyond it a sum says no more. */
function bounded(sum: number, most = 12): number {
  return Math.max(-most, Math.min(most, sum));
}
