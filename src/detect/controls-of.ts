import { onwardOf } from '../measure/onward-of.ts';
import type { Controls } from './detector.ts';
import type { OnwardFlow } from './onward/onward-flow.ts';
import type { WalkView } from './walk-view.ts';

/** What an exit walk is held against: these onward flows, and of them the one that it undoes. */
export function controlsOf({ head }: WalkView, onward: readonly OnwardFlow[]): Controls {
  const declared = onward.toSorted((a, b) => a.line - b.line).map(({ flow }) => flow);
  const undone = onwardOf(head.flow, declared);
  return { onward, counterpart: onward.find(({ flow }) => flow === undone) ?? null };
}
