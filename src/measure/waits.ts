import type { ControlRef } from '../model/control.ts';
import { replyTo, sentIn } from './chat.ts';
import { controlKey } from './control-kind.ts';
import type { FactOf, Flow } from './flow.ts';
import type { JoinedAction } from './join-actions.ts';
import type { Step } from './step.ts';
import type { Interval } from './timeline.ts';

/** How soon after an event, or after the answer to a request that it began, a page shows what it caused. ms. */
const prompt = 250;

/**
 * `W` by the step that had to wait (decisions, Measurement 5): from shown to enabled for a control that the walk
 * then operated, and from a chat message to its reply, or to the end of the patience with which it was waited for. A control that the user's own input enabled (a box ticked,
 * a field filled, also when the service checked it first) imposed no wait.
 */
export function waits(
  flow: Flow,
  steps: readonly Step[],
  joined: readonly JoinedAction[],
): Map<Step, Interval[]> {
  const found = new Map<Step, Interval[]>();
  const add = (step: Step, interval: Interval): void => {
    found.set(step, [...(found.get(step) ?? []), interval]);
  };
  for (const enabled of flow.of('enabled')) {
    const step = steps.find((each) => !each.search && waitedFor(each, enabled));
    if (step && !isEnabledByInput(flow, enabled, joined)) add(step, [enabled.shownAt, enabled.enabledAt]);
  }
  for (const message of steps.filter((step) => step.act === 'message' && !step.planned)) {
    const reply = replyTo(flow, steps, message);
    const sent = sentIn(flow, message).at;
    const until = reply?.at ?? givenUpAt(flow, steps, message);
    if (until !== null) add(message, [sent, until]);
  }
  return found;
}

/** A message that nobody answered was waited for until the declared patience was at its end. */
function givenUpAt(flow: Flow, steps: readonly Step[], message: Step): number | null {
  const next = steps.find((step) => step.act === 'message' && step.at > message.at);
  const end = flow.of('chat').find((chat) => chat.at > message.at && (!next || chat.at < next.at));
  return end?.ended === 'patience' ? end.at : null;
}

function waitedFor(step: Step, enabled: FactOf<'enabled'>): boolean {
  const same = (control: ControlRef | null): boolean =>
    control !== null && controlKey(control) === controlKey(enabled.control);
  const operated = step.actions.some(
    (action) => action.page === enabled.page && action.endedAt >= enabled.enabledAt,
  );
  return operated && (same(step.control) || step.actions.some((action) => same(action.control)));
}

function isEnabledByInput(flow: Flow, enabled: FactOf<'enabled'>, joined: readonly JoinedAction[]): boolean {
  return joined.some(({ action, events }) =>
    events.some((event) => {
      if (!['click', 'input', 'change', 'key'].includes(event.type) || action.page !== enabled.page)
        return false;
      if (!event.control || controlKey(event.control) === controlKey(enabled.control)) return false;
      if (event.at < enabled.shownAt || event.at > enabled.enabledAt) return false;
      const answers = flow
        .of('request')
        .filter((request) => request.startedAt >= event.at && request.startedAt <= event.at + prompt)
        .flatMap((request) => request.endedAt ?? []);
      return enabled.enabledAt <= Math.max(event.at, ...answers) + prompt;
    }),
  );
}
