import type { ControlRef } from '../model/control.ts';
import type { InputFact } from '../model/fact.ts';
import type { TextLoad } from '../model/text-load.ts';
import { controlKey, isFileField, isNativeSelect, isSetField, isTextField } from './control-kind.ts';
import type { Flow } from './flow.ts';
import type { Gesture, TypedField } from './gesture.ts';
import type { JoinedAction } from './join-actions.ts';
import { keyGestures } from './key-gestures.ts';
import { typedFields } from './typed-fields.ts';

const confirming: InputFact['type'][] = [
  ...([
    'click',
    'dblclick',
    'contextmenu',
    'key',
    'input',
    'change',
    'submit',
    'toggle',
    'drop',
    'paste',
  ] as const),
];

/**
 * Trusted events that show that an action reached the page. Focus and scroll happen by themselves, and a text
 * field fires `change` when whatever comes next takes the focus from it.
 */
export function isConfirmed({ events }: JoinedAction): boolean {
  return events.some((event) => {
    if (event.type === 'change' && event.control && isTextField(event.control)) return false;
    return confirming.includes(event.type);
  });
}

/** The control of an action that the driver did without events: the first that is of its kind. */
function controlInTheLog(
  { action }: JoinedAction,
  isOfItsKind: (control: ControlRef) => boolean,
): ControlRef | null {
  return [action.control, action.focusAfter].find((control) => control && isOfItsKind(control)) ?? null;
}

/**
 * What an action means (`count-1`; decisions, Measurement 2 and 3). The log says what was meant, the events what
 * became of it. Hover, scroll, focus and what changed nothing mean nothing; so does what failed without a trace.
 */
export function gesturesOf(flow: Flow, joined: JoinedAction): Gesture[] {
  const { action } = joined;
  if (action.options['trial'] === true || (action.error !== null && !isConfirmed(joined))) return [];
  const device = action.api.split('.')[0] ?? '';
  switch (action.method) {
    case 'click':
    case 'dblclick':
    case 'tap':
      return pointerGestures(flow, joined);
    case 'check':
    case 'uncheck':
    case 'setChecked':
      // Without a click the box was as it should be already.
      return joined.events.some((event) => event.type === 'click') || action.planned
        ? pointerGestures(flow, joined)
        : [];
    case 'up':
      return device === 'mouse' ? releaseGestures(flow, joined) : [];
    case 'fill':
    case 'clear':
    case 'type':
    case 'pressSequentially':
    case 'insertText':
      return textGestures(flow, joined);
    case 'press':
      return keyGestures(flow, joined);
    case 'down':
      if (device === 'keyboard') return keyGestures(flow, joined);
      // The button was to be pressed: the walk stopped before it.
      return action.planned ? pointerGestures(flow, joined) : [];
    case 'selectOption':
      return selectGestures(flow, joined);
    case 'setInputFiles':
    case 'setFiles':
      return [{ kind: 'upload', control: controlInTheLog(joined, isFileField) }];
    case 'dragTo':
    case 'dragAndDrop':
      return [{ kind: 'drag', control: action.control }];
    case 'goBack':
    case 'goForward':
    case 'reload':
      return [{ kind: 'history' }];
    case 'goto':
      return action.argument.kind === 'url'
        ? [{ kind: 'address', url: action.argument.url, mail: action.argument.mail }]
        : [];
    default:
      return [];
  }
}

function pointerGestures(flow: Flow, { action, events }: JoinedAction): Gesture[] {
  const clicks = events.filter((event) => ['click', 'dblclick', 'contextmenu'].includes(event.type));
  const control = pointedAt(clicks) ?? action.control;
  if (control && isTextField(control) && !isReadonly(flow, action.screen, control)) {
    return [{ kind: 'point', control }];
  }
  if (control && isNativeSelect(control)) return [{ kind: 'point', control }];
  if (control && isSetField(control)) {
    const changed = events.some((event) => event.type === 'input' || event.type === 'change');
    return [{ kind: changed ? 'set' : 'point', control }];
  }
  const count = Number(action.options['clickCount'] ?? 1);
  const double = action.method === 'dblclick' || clicks.some((event) => event.type === 'dblclick');
  const label = control?.name || action.target;
  return [{ kind: 'activate', control, label, clicks: double ? Math.max(2, count) : count, by: 'pointer' }];
}

/** The control that a click was for: what a label's click is handed on to, else the last one told. */
function pointedAt(clicks: readonly InputFact[]): ControlRef | null {
  const controls = clicks.flatMap((event) => event.control ?? []);
  return controls.findLast((control) => control.tag !== 'label') ?? controls.at(-1) ?? null;
}

/** A mouse button let go: a click if the page got one, else the end of a drag. */
function releaseGestures(flow: Flow, joined: JoinedAction): Gesture[] {
  if (joined.events.some((event) => event.type === 'click')) return pointerGestures(flow, joined);
  const dragged = joined.events.some((event) => event.type === 'drop' || event.type === 'pointerup');
  return dragged ? [{ kind: 'drag', control: joined.action.control }] : [];
}

function textGestures(flow: Flow, joined: JoinedAction): Gesture[] {
  const { action, events } = joined;
  const { argument } = action;
  const written = events.find(
    (event) => event.type === 'input' && event.control && isSetField(event.control),
  );
  const fields = typedFields(events);
  const told = events.some((event) => event.type === 'input' || event.type === 'key');
  const set = written?.control ?? (told ? null : controlInTheLog(joined, isSetField));
  if (set) return [{ kind: 'set', control: set }];
  if (!told) fields.push(...fieldInTheLog(joined));
  const gestures: Gesture[] = [];
  if (fields.length > 0) {
    gestures.push({
      kind: 'type',
      fields,
      tabbed: events.some((event) => event.type === 'key' && event.key === 'Tab'),
      load: argument.kind === 'text' ? argument.load : nothing,
      code: argument.kind === 'text' && argument.code,
      goal: argument.kind === 'text' && argument.goal,
    });
  }
  const entered = events.some((event) => event.type === 'key' && event.key === 'Enter');
  return entered ? [...gestures, ...keyGestures(flow, joined)] : gestures;
}

const nothing: TextLoad = { cjk: 0, words: 0, chars: 0 };

/** Where no event tells the field: what the driver said, if any text was meant to get there. */
function fieldInTheLog(joined: JoinedAction): TypedField[] {
  const { action } = joined;
  const { argument, api, method } = action;
  if (method === 'clear' || (argument.kind === 'text' && argument.load.chars === 0)) return [];
  const control = controlInTheLog(joined, isTextField) ?? action.control ?? action.focusBefore;
  if (control) return [{ key: controlKey(control), control }];
  // The keyboard without a focus types nowhere.
  return api.startsWith('keyboard') ? [] : [{ key: action.target, control: null }];
}

function isReadonly(flow: Flow, screen: number | null, control: ControlRef): boolean {
  const state = flow.states.find((each) => each.screen === screen);
  const found = state?.controls.find((each) => controlKey(each) === controlKey(control));
  return found?.state.readonly === true;
}

/** The driver sets a select without trusted events. One that shows the same value afterwards was not changed. */
function selectGestures(flow: Flow, joined: JoinedAction): Gesture[] {
  const { action } = joined;
  const control = controlInTheLog(joined, isNativeSelect);
  const valueIn = (state: (typeof flow.states)[number] | undefined): string | undefined =>
    state?.controls.find((each) => control && controlKey(each) === controlKey(control))?.value;
  const before = valueIn(flow.states.find((state) => state.screen === action.screen));
  const after = valueIn(flow.states.find((state) => state.at > action.startedAt));
  const kept = !action.planned && before !== undefined && before === after;
  return kept ? [] : [{ kind: 'select', control }];
}
