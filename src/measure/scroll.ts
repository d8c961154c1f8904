import type { ActionFact } from '../model/fact.ts';
import type { Flow } from './flow.ts';

/**
 * Viewport heights scrolled for each of the given actions. The driver scrolls to a control by itself and tells
 * how far; a wheel is told by the positions before and after it.
 */
export function scrolls(flow: Flow, actions: readonly ActionFact[]): number[] {
  return actions.map((action) =>
    action.scroll > 0 || action.method !== 'wheel' ? action.scroll : wheeled(flow, action),
  );
}

function wheeled(flow: Flow, action: ActionFact): number {
  const before = flow.states.find((state) => state.screen === action.screen);
  const after = flow.states.find((state) => state.at > action.startedAt);
  if (!before || after?.page !== before.page || after.url !== before.url) return 0;
  return Math.abs(after.scroll.y - before.scroll.y) / before.viewport.height;
}
