import type { BlockerId } from '../../../src/model/blocker.ts';
import type { Made, Stage } from './part.ts';

/** Steps from HOME to the control that begins a way, itself included; null where there is none. */
type Depths = { onward: number; exit: number | null };

/**
 * What the catalogue counts against the exit: what its parts raise by themselves, and what comes of them together. The
 * onward way has one confirmation and no choice to keep anything.
 */
export function blockersOf(
  made: readonly Made[],
  stages: readonly Stage[],
  { onward, exit }: Depths,
): BlockerId[] {
  const raised = new Set(made.flatMap((each) => each.raises));
  if (exit !== null && (exit >= onward + 2 || (exit >= 4 && exit > onward))) raised.add('ENT-02');
  if (stages.filter(({ repeats }) => repeats).length >= 2) raised.add('CNF-01');
  if (stages.some(({ scene }) => scene.choices.some(({ look }) => look === 'faint'))) raised.add('VIS-01');
  return [...raised].toSorted();
}
