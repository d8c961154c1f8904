/**
 * The last of some parts that a sentence must all hold, in whatever order; null if one is missing. For what is said in
 * too many orders for a frame.
 */
export function holdsAll(
  sentence: string,
  parts: readonly RegExp[],
): { index: number; length: number } | null {
  let last: { index: number; length: number } | null = null;
  for (const part of parts) {
    const found = part.exec(sentence);
    if (!found) return null;
    last = { index: found.index, length: found[0].length };
  }
  return last;
}
