import type { Flow } from './flow.ts';
import type { JoinedAction } from './join-actions.ts';

/** A page loaded, or its address changed, between an action and the next one. */
export function navigated(flow: Flow, { action, until }: JoinedAction): boolean {
  return flow.of('navigation').some((fact) => fact.main && fact.at >= action.startedAt && fact.at < until);
}

/**
 * Whether a person saw something change because of an action: the page navigated, or the state recorded next is
 * another one. `screenKey` leaves out digits and what moves by itself. Without two states to compare, a visible
 * change that the page reported.
 */
export function visiblyChanged(flow: Flow, joined: JoinedAction): boolean {
  const { action, until } = joined;
  if (navigated(flow, joined)) return true;
  const before = flow.states.find((state) => state.screen === action.screen);
  const after = flow.states.find((state) => state.at > action.startedAt);
  if (before && after) {
    return (
      before.page !== after.page || before.screenKey !== after.screenKey || before.chatOpen !== after.chatOpen
    );
  }
  return flow.of('change').some((fact) => fact.times.some((at) => at >= action.startedAt && at < until));
}

/** A message of the user's own appeared in a chat before the next action. */
export function ownMessageAppeared(flow: Flow, { action, until }: JoinedAction): boolean {
  return flow.of('chat-turn').some((turn) => turn.own && turn.at >= action.startedAt && turn.at < until);
}
