import type { ControlRef } from '../model/control.ts';
import type { ActionFact, AttestFact, DialogFact } from '../model/fact.ts';
import { mailLink } from '../model/measured.ts';
import type { TextLoad } from '../model/text-load.ts';
import { controlKey, isFileField } from './control-kind.ts';
import { isIn, type Flow } from './flow.ts';
import type { Gesture, TypedField } from './gesture.ts';
import { gesturesOf, isConfirmed } from './gestures.ts';
import { isHomeAddress } from './home.ts';
import { joinActions, type JoinedAction } from './join-actions.ts';
import { labelOf } from './label-of.ts';
import { emptyStep } from './empty-step.ts';
import type { Step } from './step.ts';

type Moment =
  | { at: number; order: number; joined: JoinedAction }
  | { at: number; order: number; dialog: DialogFact }
  | { at: number; order: number; attest: AttestFact };

/**
 * Steps of a flow (`count-1`; decisions, Measurement 3), in order, those of a search and behind the commit
 * control among them. However a scenario was written, the same flow gives the same steps:
 *
 * - A text field is one step until the focus leaves it, plus one focusing click if it had no focus in the state
 *   in which the step before ended.
 * - Text sent in a chat is one message: 1 step, 1 click, whether by Enter or by a button of the chat.
 * - A select, a picker, an upload are one step each, with the clicks that opened them; so is a combobox without
 *   text and the option chosen from it.
 * - A native dialog's answer is a step; text typed into a prompt is one more.
 * - Going to HOME's address before anything else is where counting starts, and no step.
 */
export function countSteps(flow: Flow): Step[] {
  const fold = new Fold(flow);
  for (const moment of momentsOf(flow)) fold.take(moment);
  return fold.steps;
}

function momentsOf(flow: Flow): Moment[] {
  const joined = joinActions(flow.actions, flow.inputs);
  return [
    ...joined.map((each) => ({ at: each.action.startedAt, order: 0, joined: each })),
    ...flow.of('dialog').map((dialog) => ({ at: dialog.at, order: 1, dialog })),
    ...flow.of('attest').map((attest) => ({ at: attest.at, order: 2, attest })),
  ].sort((a, b) => a.at - b.at || a.order - b.order);
}

const noText: TextLoad = { cjk: 0, words: 0, chars: 0 };
const opensList = (control: ControlRef | null): boolean =>
  control?.role === 'combobox' && control.tag !== 'input' && control.tag !== 'textarea';

class Fold {
  readonly steps: Step[] = [];
  readonly #flow: Flow;
  /** The text field whose step still lasts. */
  #open: Step | null = null;
  /** Focus in the state in which the last step ended; undefined until the next action tells it. */
  #focus: ControlRef | null | undefined;
  /** Actions that only pointed at a control, waiting for what is done there. */
  #pointed: { key: string; action: ActionFact }[] = [];
  /** Group of the last step, if keys moved a choice in it; '' elsewhere. */
  #group = '';
  #begun = false;

  constructor(flow: Flow) {
    this.#flow = flow;
  }

  take(moment: Moment): void {
    if ('dialog' in moment) return this.#answer(moment.dialog);
    if ('attest' in moment) return this.#attest(moment.attest);
    const { joined } = moment;
    const { action } = joined;
    const search = isIn(this.#flow, 'search', action.startedAt);
    if (search !== (this.steps.at(-1)?.search ?? search)) this.#close();
    if (this.#focus === undefined) this.#focus = action.focusBefore;
    for (const gesture of gesturesOf(this.#flow, joined)) this.#gesture(gesture, joined, search);
    if (!search) this.#begun = true;
  }

  #gesture(gesture: Gesture, joined: JoinedAction, search: boolean): void {
    const { action } = joined;
    switch (gesture.kind) {
      case 'leave':
        return this.#close();
      case 'point':
        if (controlKey(gesture.control) !== this.#open?.field) this.#close();
        this.#pointed.push({ key: controlKey(gesture.control), action });
        return;
      case 'type':
        return this.#type(gesture, joined, search);
      case 'activate':
        return this.#activate(gesture, joined, search);
      case 'choose': {
        const last = this.steps.at(-1);
        if (last && this.#group === gesture.group) {
          this.#extend(last, joined);
          last.label = gesture.control.name;
          return;
        }
        this.#step(gesture.act, joined, search, {
          control: gesture.control,
          clicks: gesture.act === 'select' ? 2 : 1,
        });
        this.#group = gesture.group;
        return;
      }
      case 'select':
        this.#step('select', joined, search, { control: gesture.control, clicks: 2 });
        return;
      case 'set': {
        const last = this.steps.at(-1);
        const key = gesture.control && controlKey(gesture.control);
        if (last?.act === 'set' && last.control && key === controlKey(last.control))
          return this.#extend(last, joined);
        this.#step('set', joined, search, { control: gesture.control, clicks: 1 });
        return;
      }
      case 'upload': {
        const last = this.steps.at(-1);
        if (last && this.#openedChooser(last, action)) {
          last.act = 'upload';
          return this.#extend(last, joined);
        }
        this.#step('upload', joined, search, { control: gesture.control, clicks: 1 });
        return;
      }
      case 'drag':
        this.#step('drag', joined, search, { control: gesture.control, clicks: 1 });
        return;
      case 'history':
        this.#step('history', joined, search, { clicks: 1, label: action.method });
        return;
      case 'address':
        return this.#address(gesture, joined, search);
    }
  }

  #type(gesture: Gesture & { kind: 'type' }, joined: JoinedAction, search: boolean): void {
    gesture.fields.forEach((field, index) => {
      const load = index === 0 ? gesture.load : noText;
      if (this.#open?.field === field.key) {
        this.#extend(this.#open, joined);
      } else {
        const hadFocus = index === 0 ? this.#hadFocus(field) : !gesture.tabbed;
        const clicks = hadFocus ? 0 : 1;
        this.#open = this.#step('type', joined, search, {
          control: field.control,
          clicks,
          focusClicks: clicks,
        });
        this.#open.field = field.key;
      }
      this.#open.load = plus(this.#open.load, load);
      this.#open.code ||= gesture.code;
      this.#open.goal ||= gesture.goal;
    });
  }

  #hadFocus(field: TypedField): boolean {
    return this.#focus !== null && this.#focus !== undefined && controlKey(this.#focus) === field.key;
  }

  #activate(gesture: Gesture & { kind: 'activate' }, joined: JoinedAction, search: boolean): void {
    const { control } = gesture;
    const last = this.steps.at(-1);
    if (last?.act === 'type' && last.control?.chat && control?.chat) {
      Object.assign(last, { act: 'message', clicks: 1, focusClicks: 0 });
      this.#extend(last, joined);
      return this.#close();
    }
    if (last?.act === 'activate' && opensList(last.control) && this.#chosenFrom(last, control, gesture.by)) {
      last.act = 'select';
      last.clicks += gesture.clicks;
      return this.#extend(last, joined);
    }
    this.#step('activate', joined, search, { control, clicks: gesture.clicks, label: gesture.label });
  }

  /** An option right after its combobox; by keys the focus may stay on the combobox itself. */
  #chosenFrom(list: Step, control: ControlRef | null, by: 'pointer' | 'key'): boolean {
    if (!control || !list.control || list.clicks !== 1) return false;
    return control.role === 'option' || (by === 'key' && controlKey(control) === controlKey(list.control));
  }

  #openedChooser(last: Step, action: ActionFact): boolean {
    if (last.act !== 'activate' || last.control === null) return false;
    const chosen = this.#flow
      .of('file-chooser')
      .some((fact) => fact.at >= last.doneAt && fact.at <= action.endedAt);
    return chosen || isFileField(last.control);
  }

  #address(gesture: Gesture & { kind: 'address' }, joined: JoinedAction, search: boolean): void {
    if (!this.#begun && !search && isHomeAddress(this.#flow.head.target, gesture.url)) return;
    if (gesture.mail) {
      const step = this.#step('activate', joined, search, { clicks: 1, label: gesture.url, role: mailLink });
      step.channelSwitch = true;
      return;
    }
    const step = this.#step('address', joined, search, { clicks: 0, label: gesture.url });
    step.field = `address ${step.at}`;
    step.load = { cjk: 0, words: 0, chars: gesture.url.replace(/^[a-z]+:\/\//u, '').length };
  }

  #answer(dialog: DialogFact): void {
    const search = isIn(this.#flow, 'search', dialog.at);
    if (dialog.typed && dialog.typed.chars > 0) {
      const typed = this.#dialogStep('type', dialog, search, 0);
      typed.field = `prompt ${dialog.at}`;
      typed.load = dialog.typed;
    }
    this.#dialogStep('answer', dialog, search, 1);
  }

  #dialogStep(act: 'type' | 'answer', dialog: DialogFact, search: boolean, clicks: number): Step {
    const step: Step = {
      ...emptyStep(act, dialog.at, search),
      clicks,
      label: dialog.message,
      role: dialog.type,
      dialog,
      state: this.steps.at(-1)?.state ?? null,
      confirmed: !dialog.planned,
      planned: dialog.planned,
    };
    return this.#add(step);
  }

  #attest(attest: AttestFact): void {
    const step = emptyStep('attest', attest.at, false);
    this.#add({ ...step, label: attest.what, role: attest.channel, channelSwitch: true, confirmed: false });
  }

  #step(
    act: Step['act'],
    joined: JoinedAction,
    search: boolean,
    parts: {
      control?: ControlRef | null;
      clicks: number;
      focusClicks?: number;
      label?: string;
      role?: string;
    },
  ): Step {
    const { action } = joined;
    const control = parts.control ?? null;
    const pointed = this.#pointed.filter((each) => control && each.key === controlKey(control));
    this.#pointed = [];
    const step: Step = {
      ...emptyStep(act, pointed[0]?.action.startedAt ?? action.startedAt, search),
      clicks: parts.clicks,
      focusClicks: parts.focusClicks ?? 0,
      control,
      label: parts.label || labelOf(control, action.target),
      role: parts.role ?? control?.role ?? '',
      actions: pointed.map((each) => each.action),
      state: action.screen,
    };
    this.#add(step);
    this.#extend(step, joined);
    return step;
  }

  /** One more action belongs to a step. */
  #extend(step: Step, joined: JoinedAction): void {
    const { action, events } = joined;
    if (!step.actions.includes(action)) step.actions.push(action);
    step.doneAt = action.startedAt;
    step.confirmed ||= isConfirmed(joined);
    step.planned ||= action.planned;
    step.submits ||= events.some((event) => event.type === 'submit');
    this.#focus = undefined;
  }

  #add(step: Step): Step {
    this.#close();
    this.#group = '';
    this.#focus = undefined;
    this.steps.push(step);
    return step;
  }

  #close(): void {
    this.#open = null;
  }
}

function plus(a: TextLoad, b: TextLoad): TextLoad {
  return { cjk: a.cjk + b.cjk, words: a.words + b.words, chars: a.chars + b.chars };
}
