import type { ActionFact, InputFact } from '../model/fact.ts';
import type { Flow } from './flow.ts';
import type { JoinedAction } from './join-actions.ts';
import type { Interval } from './timeline.ts';

const causing: InputFact['type'][] = ['pointerdown', 'click', 'key', 'input', 'change', 'drop', 'wheel'];

/**
 * `R` of each action: from the moment in which it reached the page (its first trusted event, else its start) to
 * the last visible change before the next action. No interval where nothing was seen to change. ms.
 */
export function responses(flow: Flow, joined: readonly JoinedAction[]): Map<ActionFact, Interval> {
  const changes = flow.of('change').flatMap((fact) => fact.times);
  const intervals = new Map<ActionFact, Interval>();
  for (const { action, events, until } of joined) {
    if (action.planned) continue;
    const reached = events.find((event) => causing.includes(event.type))?.at ?? action.startedAt;
    const from = Math.max(action.startedAt, reached);
    const last = changes.reduce(
      (latest, at) => (at >= from && at < until && at > latest ? at : latest),
      from,
    );
    if (last > from) intervals.set(action, [from, last]);
  }
  return intervals;
}
