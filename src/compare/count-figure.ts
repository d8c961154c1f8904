import type { CountFigure } from '../model/comparison.ts';
import { groupBy } from './group-by.ts';

/** A count over walks: null if none of them has it. The mode of equally common values is the smallest. */
export function countFigure(values: readonly (number | null)[], required: number | null): CountFigure {
  const sorted = values.filter((value) => value !== null).toSorted((a, b) => a - b);
  if (sorted.length === 0) return null;
  const alike = groupBy(sorted, (value) => value);
  const often = (value: number): number => alike.get(value)!.length;
  const mode = sorted.reduce((best, value) => (often(value) > often(best) ? value : best));
  return { required, mode, min: sorted[0]!, max: sorted.at(-1)! };
}
