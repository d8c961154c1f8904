import { areReasons, asksWhy } from '../../lexicon/asks-why.ts';
import { reasonRequiredIn } from '../../lexicon/claims/reason-required.ts';
import { maySkip } from '../../lexicon/may-skip.ts';
import { namesGoal } from '../../lexicon/names-goal.ts';
import { controlKey, isNativeSelect, isTextField, isToggle } from '../../measure/control-kind.ts';
import { fieldsOf } from '../../measure/required-fields.ts';
import { openings } from '../../measure/openings.ts';
import { topLayer } from '../../measure/main-text.ts';
import type { Control } from '../../model/control.ts';
import type { Screen } from '../../model/screen.ts';
import { demandsOf, type Demand } from '../demands.ts';
import type { Detector, Sighting } from '../detector.ts';
import { withModel, weighing } from '../with-model.ts';
import { placeOf, saidIn, type Said } from '../said-in.ts';
import { onState, shownControl, statesOnWay, stepsOnWay } from '../way-out.ts';
import type { WalkView } from '../walk-view.ts';

const name = { zh: '必须先选原因', en: 'A reason is required' };

export const surveyWall: Detector = {
  strings: {
    name,
    explanation: {
      zh: '不选择退出的原因，就不能继续办理。',
      en: 'It did not go on until a reason for leaving was chosen.',
    },
    against: null,
    note: 'Only where it must be answered: a survey that can be skipped is none.',
  },
  meta: {
    id: 'SRV-01',
    name,
    family: 'SRV',
    severity: 3,
    ontology: 'Forced Action',
    version: `SRV-01/1 reason-1 required-3 why-1 skip-1 ${weighing}`,
  },
  compares: 'alone',
  detect(walk) {
    const walls = [...marked(walk), ...opened(walk)];
    const steps = new Set(walls.map(({ step }) => step));
    return [...walls, ...told(walk).filter(({ step }) => !steps.has(step))].map((each) => ({
      ...each,
      strength: 3,
    }));
  },
};

type Found = Omit<Sighting, 'strength'>;

/** Choices among reasons that are marked as required, or that were seen to open the way on. */
function marked(walk: WalkView): Found[] {
  return demandsOf(walk)
    .filter(
      ({ by, controls, state }) =>
        by !== 'done' && isChoice(controls[0]) && !canPass(walk, state, controls[0]),
    )
    .filter(isAboutReasons)
    .map((demand) => ({
      ...onState(walk, demand.state, demand.controls[0], wordsOf(demand)),
      confidence: 0.9,
    }));
}

/**
 * Other controls to choose a reason with (buttons, boxes): the way on opened with the choice; or it was shut before it
 * and was used after it, and no clock ran before it.
 */
function opened(walk: WalkView): Found[] {
  const steps = stepsOnWay(walk);
  const found: Found[] = [];
  const states = statesOnWay(walk);
  for (const opening of openings(walk.flow)) {
    const { enabled, by } = opening;
    const used = steps.find(
      (step) => step.control && controlKey(step.control) === controlKey(enabled.control),
    );
    if (!used) continue;
    const choice =
      by ?? steps.findLast((step) => step !== used && step.at < used.at && step.control)?.control ?? null;
    const state = states.find((each) => shownControl(each, choice) && shownControl(each, enabled.control));
    const chosen = state && shownControl(state, choice);
    if (!state || !chosen || !shownControl(state, enabled.control)!.state.disabled) continue;
    if (isTextField(chosen) || isNativeSelect(chosen) || canPass(walk, state, null)) continue;
    if (by === null && (state.timers.length > 0 || !isChoice(chosen))) continue;
    const survey = { controls: choicesLike(state, chosen), label: chosen.ancestors.at(-1) ?? '', state };
    if (!isAboutReasons(survey)) continue;
    found.push({ ...onState(walk, state, chosen, wordsOf(survey)), confidence: by ? 0.9 : 0.8 });
  }
  // A group that is marked as required was told already.
  const told = new Set(marked(walk).map(({ state }) => state));
  return found.filter(({ state }) => !told.has(state));
}

/** It and what can be chosen beside it: the radios of its group, the boxes and buttons of its form and layer. */
function choicesLike(state: Screen, chosen: Control): [Control, ...Control[]] {
  const others = state.controls.filter(
    (each) =>
      each !== chosen &&
      each.role === chosen.role &&
      each.frame === chosen.frame &&
      each.form === chosen.form &&
      each.layer === chosen.layer &&
      each.group === chosen.group &&
      !each.chat &&
      !each.state.disabled,
  );
  return [chosen, ...others];
}

function isChoice(control: Control): boolean {
  return isToggle(control) || isNativeSelect(control) || control.role === 'combobox';
}

/** Its own words, its choices, or the heading or text right above it, ask for a reason. */
function isAboutReasons({ controls, label, state }: Pick<Demand, 'controls' | 'label' | 'state'>): boolean {
  const [first] = controls;
  const choices = controls.map((each) => each.name);
  if (controls.length === 1 && !isNativeSelect(first) && first.role !== 'combobox') return false;
  if (asksWhy(label) || asksWhy(controls.length === 1 ? first.name : '') || areReasons(choices)) return true;
  const above = state.blocks
    .filter(
      (block) => block.layer === first.layer && block.order < first.order && !choices.includes(block.text),
    )
    .slice(-2);
  return above.some(({ text }) => asksWhy(text));
}

/** One may go on without an answer: with a control to skip, or with one that does what is wanted and was not used. */
function canPass({ head, steps }: WalkView, state: Screen, asked: Control | null): boolean {
  const used = new Set(steps.flatMap(({ control }) => (control ? controlKey(control) : [])));
  const top = topLayer(state);
  return state.controls.some((each) => {
    if (each.layer !== top || each.chat || each.state.disabled || each.region === 'nav') return false;
    if (maySkip(each.name)) return true;
    // What sends the required answer does not go round it.
    const sends =
      (each.type === 'submit' || each.role === 'button') && each.form !== null && each.form === asked?.form;
    if (sends && each.frame === asked?.frame) return false;
    const isOther = !used.has(controlKey(each)) && each.target !== state.url;
    return isOther && !isChoice(each) && !isTextField(each) && namesGoal(each.name, head.flow);
  });
}

/** The words that ask, of which the choices are the answers. */
function wordsOf({ controls, label, state }: Pick<Demand, 'controls' | 'label' | 'state'>): string {
  const [first] = controls;
  if (asksWhy(label)) return label;
  const above = state.blocks.findLast(
    (block) => block.layer === first.layer && block.order < first.order && asksWhy(block.text),
  );
  return above?.text ?? first.name;
}

/** Words that say so, on a screen with choices; 0.6 where nothing can be chosen. Of a text to write SRV-02 tells. */
function told(walk: WalkView): Found[] {
  return saidIn(
    walk,
    withModel('SRV-01', reasonRequiredIn),
    ({ after, source }) => !after && source !== 'chat',
  )
    .filter(({ passage }) => {
      const state = stateAt(walk, passage.at);
      return !state || (!canPass(walk, state, null) && (hasChoices(state) || !hasText(state)));
    })
    .map((said) => ({ ...placeOf(said), confidence: confidenceOf(walk, said) }));
}

function confidenceOf(walk: WalkView, { passage }: Said): Found['confidence'] {
  const state = stateAt(walk, passage.at);
  return state && hasChoices(state) ? 0.8 : 0.6;
}

/** What was faced at a moment. */
function stateAt({ flow }: WalkView, at: number): Screen | null {
  return flow.states.findLast((state) => state.at <= at) ?? null;
}

function hasChoices(state: Screen): boolean {
  return fieldsOf(state).some(
    ([first, ...others]) => isNativeSelect(first!) || (isToggle(first!) && others.length > 0),
  );
}

function hasText(state: Screen): boolean {
  return fieldsOf(state).some(([first]) => isTextField(first!));
}
