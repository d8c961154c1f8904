/** Places of two elements that belong together; null where an element has no counterpart. */
export type Aligned = [a: number, b: null] | [a: null, b: number] | [a: number, b: number];

/**
 * Aligns two sequences in order so that what is put together has the highest sum of scores (Needleman and Wunsch
 * 1970, without a price for gaps; with scores of 0 and 1 the longest common subsequence). Between two pairs, what
 * stands alone in `a` comes first.
 *
 * @param score of putting two elements together, symmetric; 0: they must not be
 * @param name tells elements apart, so that exchanging `a` and `b` exchanges nothing but the sides
 */
export function align<T>(
  a: readonly T[],
  b: readonly T[],
  score: (one: T, other: T) => number,
  name: (element: T) => string,
): Aligned[] {
  const [nameOfA, nameOfB] = [a, b].map((list) => JSON.stringify(list.map(name))) as [string, string];
  const pairs =
    nameOfA <= nameOfB
      ? pairsOf(a, b, score)
      : pairsOf(b, a, score).map(([i, j]): [number, number] => [j, i]);
  const aligned: Aligned[] = [];
  let [fromA, fromB] = [0, 0];
  for (const [i, j] of [...pairs, [a.length, b.length] as const]) {
    for (; fromA < i; fromA++) aligned.push([fromA, null]);
    for (; fromB < j; fromB++) aligned.push([null, fromB]);
    if (i < a.length && j < b.length) aligned.push([fromA++, fromB++]);
  }
  return aligned;
}

function pairsOf<T>(
  a: readonly T[],
  b: readonly T[],
  score: (one: T, other: T) => number,
): [number, number][] {
  /** `best[i][j]`: the highest sum for what stands from i and j on. */
  const best = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
  const scores = a.map((one) => b.map((other) => score(one, other)));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const together = scores[i]![j]! > 0 ? scores[i]![j]! + best[i + 1]![j + 1]! : 0;
      best[i]![j] = Math.max(together, best[i + 1]![j]!, best[i]![j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const here = scores[i]![j]!;
    if (here > 0 && best[i]![j] === here + best[i + 1]![j + 1]!) pairs.push([i++, j++]);
    else if (best[i]![j] === best[i + 1]![j]!) i++;
    else j++;
  }
  return pairs;
}
