import { isSearchLabel } from '../lexicon/is-search-box.ts';
import { maySkip } from '../lexicon/may-skip.ts';
import { namesGoal } from '../lexicon/names-goal.ts';
import { controlKey, isNativeSelect, isTextField, isToggle } from '../measure/control-kind.ts';
import { topLayer } from '../measure/main-text.ts';
import { openings } from '../measure/openings.ts';
import { fieldsOf, requiredFields } from '../measure/required-fields.ts';
import type { Step } from '../measure/step.ts';
import type { Control, Field } from '../model/control.ts';
import type { Screen } from '../model/screen.ts';
import { isPassable } from './ending.ts';
import { loneScreen } from './lone-screen.ts';
import { shownControl, statesOnWay, stepsOnWay } from './way-out.ts';
import type { WalkView } from './walk-view.ts';

/** Something that had to be filled, chosen or handed over on the way. */
export interface Demand {
  /** The field, or the choices of its group, as the state shows them. */
  controls: readonly [Control, ...Control[]];
  /** What its form says of it; null where it is no field of HTML. */
  field: Field | null;
  /** Its own label; of a group of choices the innermost label above it. */
  label: string;
  /** The first state on the way that shows it. */
  state: Screen;
  /**
   * `mark`: it is marked as required in a form that was used; `opened`: the way on opened when it was filled; `done`:
   * nothing shows it but that the walk filled it; `shut`: on a screen by itself all that sends it is shut while it is
   * empty, and nothing else leads on.
   */
  by: 'mark' | 'opened' | 'done' | 'shut';
}

const read = new WeakMap<WalkView, Demand[]>();

/**
 * What the way from FIRST_INDICATION to the commit control demanded, each field once, in the order in which it was
 * met. Scenarios leave untouched what may be left empty (decisions, Measurement 14): what was filled was demanded, as
 * far as its walk can tell.
 */
export function demandsOf(walk: WalkView): Demand[] {
  let demands = read.get(walk);
  if (!demands) read.set(walk, (demands = [...demandsIn(walk)]));
  return demands;
}

function* demandsIn(walk: WalkView): Generator<Demand> {
  const steps = stepsOnWay(walk).filter((step) => step !== walk.indication && step.control?.chat === false);
  const keys = new Set(steps.flatMap((step) => (step.control ? controlKey(step.control) : [])));
  const openers = new Set(
    openings(walk.flow)
      .filter(({ enabled }) => keys.has(controlKey(enabled.control)))
      .flatMap(({ by }) => (by ? controlKey(by) : [])),
  );
  const states = statesOnWay(walk);
  const seen = new Set<string>();
  for (const state of states) {
    const required = requiredFields(state, openers);
    for (const [first, ...others] of fieldsOf(state)) {
      if (!first || seen.has(controlKey(first))) continue;
      const controls: Demand['controls'] = [first, ...others];
      const shows = required.find((each) => each.controls[0] === first)?.by;
      const isOnWay = steps.some((step) => isBeside(step, first, state)) || isLeftOver(walk, state, states);
      const isDone = controls.some((each) => keys.has(controlKey(each)));
      const isShown =
        shows === 'shut' ? loneScreen(walk) !== null && !leadsOn(state, walk.head.flow) : isOnWay;
      const by = shows && isShown ? shows : isDone ? 'done' : null;
      if (by === null) continue;
      seen.add(controlKey(first));
      const field = state.fields.find(({ uid, frame }) => uid === first.uid && frame === first.frame) ?? null;
      const label = others.length > 0 || first.role === 'radio' ? (first.ancestors.at(-1) ?? '') : first.name;
      yield { controls, field, label, state, by };
    }
  }
}

/** The step was done in the form of the field; without a form, in its layer on the same state. */
function isBeside({ control, state: on }: Step, field: Control, state: Screen): boolean {
  if (!control || control.frame !== field.frame || control.form !== field.form) return false;
  return field.form !== null || (on === state.screen && shownControl(state, control)?.layer === field.layer);
}

/** An open control of the top layer goes on without an answer. */
function leadsOn(state: Screen, flow: string): boolean {
  return state.controls.some(
    (each) =>
      each.layer === topLayer(state) &&
      !each.state.disabled &&
      !isToggle(each) &&
      !isNativeSelect(each) &&
      !isTextField(each) &&
      each.role !== 'combobox' &&
      (maySkip(each.name) || namesGoal(each.name, flow)),
  );
}

/** The way ended before the only form of its last state. */
function isLeftOver(walk: WalkView, state: Screen, states: readonly Screen[]): boolean {
  const fields = fieldsOf(state).filter(([first]) => !isSearchLabel(first!.name));
  const forms = new Set(fields.map(([first]) => `${first!.frame} ${first!.form}`));
  return !isPassable(walk) && state === states.at(-1) && forms.size === 1;
}
