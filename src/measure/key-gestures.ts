import type { ControlRef } from '../model/control.ts';
import type { TextLoad } from '../model/text-load.ts';
import {
  controlKey,
  isMultiline,
  isNativeSelect,
  isSetField,
  isTextField,
  isToggle,
} from './control-kind.ts';
import type { Flow } from './flow.ts';
import type { Gesture } from './gesture.ts';
import type { JoinedAction } from './join-actions.ts';
import { typedFields } from './typed-fields.ts';
import { navigated, ownMessageAppeared, visiblyChanged } from './what-followed.ts';

const moving = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'];

/**
 * What a key means. Enter and Space activate what has the focus, Enter in a field the form's default button;
 * arrows inside a group move one choice; Tab ends a field; a key that writes types; any other key is an
 * activation only if something was seen to change.
 */
export function keyGestures(flow: Flow, joined: JoinedAction): Gesture[] {
  const { action, events } = joined;
  const keys = events.filter((event) => event.type === 'key');
  const key = action.argument.kind === 'key' ? bare(action.argument.key) : 'Enter';
  const pressed = keys.findLast((event) => bare(event.key) === key) ?? keys.at(-1);
  const control = pressed?.control ?? action.control ?? action.focusBefore;
  const taken = pressed?.prevented ?? false;

  if (key === 'Tab') return [{ kind: 'leave' }];
  if (key === 'Enter' || key === ' ') {
    if (activates(flow, joined, control, key, taken)) return [activation(joined, control)];
  } else {
    const choice = choiceOf(joined, control, taken);
    if (choice) return [choice];
  }

  const fields = typedFields(events);
  if (fields.length > 0 && action.argument.kind === 'key') {
    return [
      { kind: 'type', fields, tabbed: false, load: loadOf(action.argument.key), code: false, goal: false },
    ];
  }
  if (key === 'Enter' || key === ' ' || moving.includes(key)) return [];
  if (events.some((event) => event.type === 'click')) return [activation(joined, control)];
  const escapes = key === 'Escape' || taken;
  return escapes && visiblyChanged(flow, joined) ? [activation(joined, control, key)] : [];
}

/** Enter or Space did something: a click, a submit, a key that the page kept, or a change that was seen. */
function activates(
  flow: Flow,
  joined: JoinedAction,
  control: ControlRef | null,
  key: 'Enter' | ' ',
  taken: boolean,
): boolean {
  const { action, events } = joined;
  if (action.planned || events.some((event) => event.type === 'click' || event.type === 'submit'))
    return true;
  if (control && isTextField(control)) {
    if (key === ' ') return false;
    if (control.chat && ownMessageAppeared(flow, joined)) return true;
    if (!isMultiline(control)) return taken || visiblyChanged(flow, joined);
    const addedLine = events.some((event) => event.type === 'input');
    return navigated(flow, joined) || (taken && !addedLine);
  }
  if (!control || control.tag === 'body' || control.tag === 'html')
    return taken && visiblyChanged(flow, joined);
  return taken || visiblyChanged(flow, joined);
}

function activation({ action, events }: JoinedAction, control: ControlRef | null, label = ''): Gesture {
  // The browser clicks the form's default button by itself: that is what was activated.
  const clicked = events.findLast((event) => event.type === 'click' && event.control)?.control ?? control;
  return {
    kind: 'activate',
    control: clicked,
    label: label || clicked?.name || action.target,
    clicks: 1,
    by: 'key',
  };
}

/** A choice moved by keys: radios, tabs, selects, handles. In lists without a value of their own Enter chooses. */
function choiceOf({ events }: JoinedAction, control: ControlRef | null, taken: boolean): Gesture | null {
  const moved =
    events.findLast((event) => ['click', 'change', 'input'].includes(event.type))?.control ?? null;
  const at = moved ?? control;
  if (!at || (!moved && !taken)) return null;
  if (isSetField(at)) return { kind: 'set', control: at };
  if (isNativeSelect(at))
    return moved ? { kind: 'choose', control: at, group: controlKey(at), act: 'select' } : null;
  const grouped = at.role === 'tab' || (isToggle(at) && (at.role === 'radio' || at.type === 'radio'));
  if (!grouped) return null;
  return {
    kind: 'choose',
    control: at,
    group: [at.frame, at.role, at.form, at.group].join(' '),
    act: 'activate',
  };
}

/** `Shift+Tab` → `Tab`, `Space` → ` `, `NumpadEnter` → `Enter`. */
function bare(key: string): string {
  const last = key === '+' || key.endsWith('++') ? '+' : (key.split('+').at(-1) ?? key);
  if (last === 'Space') return ' ';
  return last === 'NumpadEnter' ? 'Enter' : last;
}

/** The log folds printable keys to `char`: what was typed is nobody's business. */
function loadOf(key: string): TextLoad {
  return { cjk: 0, words: 0, chars: ['char', ' ', 'Space'].includes(key) ? 1 : 0 };
}
