import type { Screen } from '../model/screen.ts';
import type { Step } from '../measure/step.ts';
import type { Sighting } from './detector.ts';
import type { Passage } from './passage.ts';
import type { WalkView } from './walk-view.ts';

type Place = Pick<Sighting, 'step' | 'state' | 'screenHash' | 'quote' | 'context' | 'offset' | 'box'>;

/** A part of a text that was shown or said; the whole of it without a span. `start`, `end`: offsets in its text. */
export function inPassage(passage: Passage, span?: { start: number; end: number }): Place {
  const { text, step, state, screenHash, box } = passage;
  const { start, end } = span ?? { start: 0, end: text.length };
  return { step, state, screenHash, box, quote: text.slice(start, end), context: text, offset: start };
}

/** The control on which a step was done, where it was done. */
export function onStep({ flow, stepAt }: WalkView, step: Step): Place {
  const state = stateOf(flow.states, step.state);
  return {
    step: stepAt(step.at),
    state: step.state,
    screenHash: state?.screenHash ?? null,
    quote: step.label,
    context: step.label,
    offset: 0,
    box: boxOn(state, step),
  };
}

/** Nothing that could be pointed at: an absence. */
export const nowhere: Place = {
  step: null,
  state: null,
  screenHash: null,
  quote: '',
  context: '',
  offset: 0,
  box: null,
};

function stateOf(states: readonly Screen[], number: number | null): Screen | null {
  return states.find((state) => state.screen === number) ?? null;
}

/** The box as the state shows it: the event's own was taken when the page may have been scrolled on. */
function boxOn(state: Screen | null, { control }: Step): Sighting['box'] {
  const shown = state?.controls.find((each) => each.uid === control?.uid && each.frame === control.frame);
  return shown?.box ?? null;
}
