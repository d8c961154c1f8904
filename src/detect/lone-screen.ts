import type { Screen } from '../model/screen.ts';
import type { WalkView } from './walk-view.ts';

/**
 * The one screen that is judged by itself (`viewScreen`): nothing was done on it, so its labels tell what a walk tells
 * by its steps. null in a walk.
 */
export function loneScreen({ flow, steps, indication }: WalkView): Screen | null {
  return indication && steps.length === 0 && flow.states.length === 1 ? flow.states[0]! : null;
}
