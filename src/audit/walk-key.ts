import type { PlannedWalk } from './walk-event.ts';

/** What makes a walk the same one when it is walked again. */
export function walkKey({
  target,
  flow,
  project,
  repeat,
}: Pick<PlannedWalk, 'target' | 'flow' | 'project' | 'repeat'>): string {
  return JSON.stringify([target, flow, project, repeat]);
}
