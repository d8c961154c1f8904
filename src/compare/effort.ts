import { doublings } from '../measure/doublings.ts';
import type { Ranged } from '../model/comparison.ts';
import type { ComparedMeasured } from './compared-walk.ts';
import { mean } from './mean.ts';

/** What A is made of: one side of a comparison, on its required walk. */
export type Load = { steps: number; screens: number; personS: number; personSCorners: readonly number[] };

/** null where something of it was not measured, or no time was predicted: then there is no A. */
export function loadOf({ counts, personS, personSCorners }: ComparedMeasured): Load | null {
  const { steps, screens } = counts;
  if (steps === null || screens === null || personS === null || personSCorners === null) return null;
  if (Math.min(personS, ...personSCorners) <= 0) return null;
  return { steps, screens, personS, personSCorners };
}

/** A, in doublings of effort (measurement.md §2.7): 0 the same, 1 twice; with its range over the constants. */
export function effortOf(exit: Load, onward: Load): Ranged {
  const counts = [
    doublings(onward.steps + 1, exit.steps + 1),
    doublings(onward.screens + 1, exit.screens + 1),
  ];
  const at = (own: number, other: number): number => mean([...counts, doublings(other, own)]);
  const value = at(exit.personS, onward.personS);
  const all = [value, ...exit.personSCorners.map((own, index) => at(own, onward.personSCorners[index]!))];
  return { value, low: Math.min(...all), high: Math.max(...all) };
}
