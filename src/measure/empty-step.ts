import type { Step } from './step.ts';

/** A step of which nothing but its kind and its moment is known yet. */
export function emptyStep(act: Step['act'], at: number, search: boolean): Step {
  return {
    act,
    clicks: 0,
    focusClicks: 0,
    control: null,
    label: '',
    role: '',
    actions: [],
    dialog: null,
    field: '',
    load: { cjk: 0, words: 0, chars: 0 },
    code: false,
    goal: false,
    channelSwitch: false,
    submits: false,
    state: null,
    confirmed: false,
    planned: false,
    search,
    at,
    doneAt: at,
  };
}
