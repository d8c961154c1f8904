import type { ControlRef } from '../model/control.ts';
import { controlKey } from './control-kind.ts';
import type { FactOf, Flow } from './flow.ts';

/** How soon after an input, or after the answer to a request that it began, a page opens what it opens. ms. */
const prompt = 250;

/** A control that was shown disabled and became enabled. */
export interface Opening {
  enabled: FactOf<'enabled'>;
  /** The control whose input opened it; null: it opened by itself. */
  by: ControlRef | null;
  /** Since when nobody did anything, on the walk's clock: the last input before it opened, else when it was shown. */
  since: number;
}

/** What opened each control that was shown disabled, in the order in which they opened. */
export function openings(flow: Flow): Opening[] {
  return flow.of('enabled').map((enabled) => {
    const before = inputsOn(flow, enabled).filter(
      ({ at }) => at >= enabled.shownAt && at <= enabled.enabledAt,
    );
    const opener = before.findLast(({ at }) => enabled.enabledAt <= answeredBy(flow, at) + prompt);
    const since = before.reduce((latest, { at }) => Math.max(latest, at), enabled.shownAt);
    return { enabled, by: opener?.control ?? null, since };
  });
}

interface Input {
  at: number;
  control: ControlRef;
}

/** The person's input into other controls of the page, in time order. */
function inputsOn(flow: Flow, { page, control }: FactOf<'enabled'>): Input[] {
  const told = flow.inputs
    .filter((event) => event.page === page && ['click', 'input', 'change', 'key'].includes(event.type))
    .map(({ at, control: of }) => ({ at, control: of }));
  // The driver sets selects and files without events.
  const set = flow.actions
    .filter((action) => action.page === page && ['choice', 'files'].includes(action.argument.kind))
    .map(({ endedAt, control: of }) => ({ at: endedAt, control: of }));
  return [...told, ...set]
    .filter((input): input is Input => input.control !== null && input.control.tag !== 'label')
    .filter((input) => controlKey(input.control) !== controlKey(control))
    .sort((a, b) => a.at - b.at);
}

/** When the last of the requests that an input began was answered; the input itself where it began none. */
function answeredBy(flow: Flow, at: number): number {
  const answers = flow
    .of('request')
    .filter((request) => request.startedAt >= at && request.startedAt <= at + prompt)
    .flatMap((request) => request.endedAt ?? []);
  return Math.max(at, ...answers);
}
