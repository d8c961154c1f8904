import type { Grade } from '../model/comparison.ts';

/** Up to so many times the effort of the onward flow gives this letter; an exact border the better one. */
export const effortBorders = [
  { grade: 'A', times: 1.25 },
  { grade: 'B', times: 1.5 },
  { grade: 'C', times: 2.5 },
] as const;

/** Sums of logarithms miss an exact border by a few last digits. */
const exactly = 1e-9;

/** The best letter that so many doublings of effort allow (decisions, Measurement 9). */
export function effortLetter(doublings: number): Grade {
  return effortBorders.find(({ times }) => doublings <= Math.log2(times) + exactly)?.grade ?? 'D';
}
