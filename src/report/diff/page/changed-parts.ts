import { align } from '../align.ts';

/** A piece of a text, and whether the other text lacks it. */
export type Piece = { text: string; isOther: boolean };

/** A run of letters and digits is one token, and so is every other character. */
const token = /[\p{Script=Latin}\p{M}]+|\p{N}+(?:[.,:-]\p{N}+)*|[^]/gu;
/** What two texts share between two differences is read as different too if it is so short, in tokens. */
const shortest = 2;

/** Where two texts differ, piece by piece. */
export function changedParts(a: string, b: string): { a: Piece[]; b: Piece[] } {
  const [left, right] = [tokensOf(a), tokensOf(b)];
  const aligned = align(
    left,
    right,
    (one, other) => (one === other ? 1 : 0),
    (each) => each,
  );
  const runs: { isShared: boolean; a: string[]; b: string[] }[] = [];
  for (const [one, other] of aligned) {
    const isShared = one !== null && other !== null;
    if (runs.at(-1)?.isShared !== isShared) runs.push({ isShared, a: [], b: [] });
    const run = runs.at(-1)!;
    if (one !== null) run.a.push(left[one]!);
    if (other !== null) run.b.push(right[other]!);
  }
  const isBetween = (index: number) => index > 0 && index < runs.length - 1;
  const shared = runs.map((run, index) => run.isShared && !(isBetween(index) && run.a.length < shortest));
  const pieces = (side: 'a' | 'b') =>
    joined(runs.map((run, index) => ({ text: run[side].join(''), isOther: !shared[index] })));
  return { a: pieces('a'), b: pieces('b') };
}

function tokensOf(text: string): string[] {
  return text.match(token) ?? [];
}

function joined(pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (piece.text === '') continue;
    if (last?.isOther === piece.isOther) last.text += piece.text;
    else whole.push({ ...piece });
  }
  return whole;
}
