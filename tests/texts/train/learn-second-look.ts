import { looks, probabilityOf } from '../../../src/lexicon/model/second-look.ts';

/** What a second look went by, and whether the text holds what was looked for. */
export interface Look {
  looked: readonly number[];
  holds: boolean;
}

const rounds = 10;

/** Logistic regression over the few numbers of a second look: Newton's method, each weight drawn to nought by 1. */
export function learnSecondLook(from: readonly Look[]): number[] {
  const learnt = Array.from({ length: looks }, () => 0);
  for (let round = 0; round < rounds; round++) {
    const slope = learnt.map((weight) => -weight);
    const bend = learnt.map((_, row) => learnt.map((__, column) => Number(row === column)));
    for (const { looked, holds } of from) {
      const probability = probabilityOf(looked, learnt);
      const sure = probability * (1 - probability);
      for (let row = 0; row < looks; row++) {
        slope[row]! += (Number(holds) - probability) * looked[row]!;
        for (let column = 0; column < looks; column++)
          bend[row]![column]! += sure * looked[row]! * looked[column]!;
      }
    }
    for (const [index, step] of solve(bend, slope).entries()) learnt[index]! += step;
  }
  return learnt.map((weight) => Number(weight.toPrecision(6)));
}

/** x where matrix · x = right; the matrix is symmetric and positive. Gauss and Jordan, in place. */
function solve(matrix: number[][], right: number[]): number[] {
  for (const [at, row] of matrix.entries()) {
    for (const [other, lower] of matrix.entries()) {
      if (other === at) continue;
      const times = lower[at]! / row[at]!;
      for (let column = at; column < lower.length; column++) lower[column]! -= times * row[column]!;
      right[other]! -= times * right[at]!;
    }
  }
  return right.map((value, at) => value / matrix[at]![at]!);
}
