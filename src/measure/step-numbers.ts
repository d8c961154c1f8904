import type { Step } from './step.ts';

/** The number of each step, from 1: those of the way first, in order, and behind them those of a search, which is a detour. */
export function stepNumbers(steps: readonly Step[]): ReadonlyMap<Step, number> {
  const ordered = [...steps.filter((step) => !step.search), ...steps.filter((step) => step.search)];
  return new Map(ordered.map((step, index) => [step, index + 1]));
}
