/** The greatest values that several walks have, two at most, the greatest first; [] without walks. */
export type TwoMost = readonly number[];

/** Of the values of these walks and of those. */
export function joinMost(these: TwoMost, those: TwoMost): TwoMost {
  return [...these, ...those].sort((a, b) => b - a).slice(0, 2);
}

/** Of several walks two must have it: what a single one showed is chance. null without walks. */
export function usual(most: TwoMost): number | null {
  return most.at(-1) ?? null;
}
