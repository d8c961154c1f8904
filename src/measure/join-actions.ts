import type { ActionFact, InputFact } from '../model/fact.ts';

/** An action of the log with the trusted events of its page that it caused. */
export interface JoinedAction {
  action: ActionFact;
  events: InputFact[];
  /** When the next action of the walk began; Infinity behind the last one. */
  until: number;
}

/**
 * How far an event may lie outside of its action, ms: the two clocks agree within half a round trip, and events
 * such as `submit` follow the one that the driver waited for. On a machine under load both take long; the next
 * action begins only when the page has settled, so late events cannot be its own.
 */
const slackBefore = 50;
const slackAfter = 2000;

/**
 * Gives every trusted event to the action of its page whose time it lies in, else to the nearest one within the
 * slack. Events of nobody (a person's hand on the mouse, the page's own focus calls) are left out.
 *
 * @param actions in the order in which they were begun.
 */
export function joinActions(actions: readonly ActionFact[], inputs: readonly InputFact[]): JoinedAction[] {
  const joined = actions.map((action, index) => ({
    action,
    events: [] as InputFact[],
    until: actions[index + 1]?.startedAt ?? Infinity,
  }));
  for (const event of inputs) {
    let nearest: JoinedAction | null = null;
    let least = Infinity;
    for (const candidate of joined) {
      const { action } = candidate;
      if (action.page !== event.page) continue;
      const early = action.startedAt - event.at;
      const late = event.at - action.endedAt;
      if (early > slackBefore || late > slackAfter) continue;
      const distance = Math.max(0, early, late);
      if (distance < least) {
        least = distance;
        nearest = candidate;
      }
    }
    // A planned action was only tried: what the guard's own pointer set off is nobody's.
    if (nearest?.action.planned === false) nearest.events.push(event);
  }
  return joined;
}
