import { controlKey } from '../measure/control-kind.ts';
import type { Step } from '../measure/step.ts';
import type { Control } from '../model/control.ts';
import type { Screen } from '../model/screen.ts';
import type { Sighting } from './detector.ts';
import type { WalkView } from './walk-view.ts';

/** The steps from FIRST_INDICATION to the commit control, both among them, and the fields of a form that begins it. */
export function stepsOnWay({ indication, steps, parts }: WalkView): Step[] {
  return indication ? steps.filter((step) => parts.partOf(step) === 'counted') : [];
}

/** The states that were faced there. */
export function statesOnWay(walk: WalkView): Screen[] {
  const { indication, flow, parts } = walk;
  if (!indication) return [];
  const used = new Set(stepsOnWay(walk).flatMap((step) => (step === indication ? [] : (step.state ?? []))));
  return flow.states.filter((state) => parts.partAt(state.at) === 'counted' || used.has(state.screen));
}

/** The state on which a step was done. */
export function stateOfStep({ flow }: WalkView, step: Step): Screen | null {
  return flow.states.find((state) => state.screen === step.state) ?? null;
}

/** A control as a state shows it. */
export function shownControl(
  state: Screen | null,
  control: Pick<Control, 'uid' | 'frame'> | null,
): Control | null {
  return (control && state?.controls.find((each) => controlKey(each) === controlKey(control))) ?? null;
}

type Place = Pick<Sighting, 'step' | 'state' | 'screenHash' | 'quote' | 'context' | 'offset' | 'box'>;

/** A control, or a group of them, on a state; `quote`: its words, its label unless told. */
export function onState(
  walk: WalkView,
  state: Screen,
  control: Control | null,
  quote = control?.name ?? '',
): Place {
  const { screen, screenHash, at } = state;
  return {
    step: walk.stepAt(at),
    state: screen,
    screenHash,
    quote,
    context: quote,
    offset: 0,
    box: control?.box ?? null,
  };
}
