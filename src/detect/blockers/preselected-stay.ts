import { staysByChoice } from '../../lexicon/stays-by-choice.ts';
import { namesGoal } from '../../lexicon/names-goal.ts';
import { controlKey, isNativeSelect, isToggle } from '../../measure/control-kind.ts';
import { fieldsOf } from '../../measure/required-fields.ts';
import type { Control } from '../../model/control.ts';
import type { Detector } from '../detector.ts';
import { loneScreen } from '../lone-screen.ts';
import { onState, shownControl, stateOfStep, statesOnWay, stepsOnWay } from '../way-out.ts';
import type { WalkView } from '../walk-view.ts';

const name = { zh: '默认选中保留', en: 'Staying is preselected' };

export const preselectedStay: Detector = {
  strings: {
    name,
    explanation: {
      zh: '提出退出以后，页面上默认选中的是保留或继续续费。',
      en: 'After asking to leave, the choice that was already made on the screen was to stay or to go on renewing.',
    },
    against: null,
    note: 'As the screen was first shown. Do not write who made the choice.',
  },
  meta: {
    id: 'PRE-01',
    name,
    family: 'PRE',
    severity: 2,
    ontology: 'Interface Interference',
    version: 'PRE-01/2 stays-1',
  },
  compares: 'alone',
  detect: (walk) =>
    [...preset(walk), ...presetSelects(walk)].map((place) => ({ ...place, strength: 2, confidence: 0.9 })),
};

type Place = ReturnType<typeof onState>;

/** Radios and boxes that stay and are chosen when they are first shown, behind FIRST_INDICATION. */
function preset(walk: WalkView): Place[] {
  const { flow, indication } = walk;
  const earlier = flow.states.filter((state) => indication && state.at <= indication.doneAt);
  const known = new Set(earlier.flatMap((state) => state.controls.map(controlKey)));
  const found: Place[] = [];
  for (const state of statesOnWay(walk)) {
    for (const controls of fieldsOf(state)) {
      const isNew = !controls.some((each) => known.has(controlKey(each)));
      for (const each of controls) known.add(controlKey(each));
      const stay = isNew && controls.find((each) => isToggle(each) && each.state.checked === true);
      if (stay && stays(walk, stay.name) && leaves(controls, stay)) found.push(onState(walk, state, stay));
    }
  }
  return found;
}

/** Another choice does not stay; a box is left by unticking it, a switch shows how things are. */
function leaves(controls: readonly Control[], stay: Control): boolean {
  if (stay.role === 'switch') return false;
  return controls.length === 1
    ? stay.role !== 'radio' && stay.type !== 'radio'
    : controls.some((each) => each !== stay && !staysByChoice(each.name));
}

/** Bare words for what the exit itself ends show how things are; they do not keep it. */
const shows = /^(?:到期)?(?:自动|连续)(?:续费|续订|扣费)|^auto/iu;

function stays({ head }: WalkView, label: string): boolean {
  if (!staysByChoice(label) || namesGoal(label, head.flow)) return false;
  return head.flow !== 'cancel-renewal' || !shows.test(label.trim());
}

/**
 * A select that showed the choice to stay until the walk chose another one; on a screen by itself one that shows it.
 * What else it offers is not recorded.
 */
function presetSelects(walk: WalkView): Place[] {
  const { flow } = walk;
  const lone = loneScreen(walk);
  if (lone)
    return fieldsOf(lone)
      .flat()
      .filter((each) => isNativeSelect(each) && stays(walk, each.value))
      .map((each) => onState(walk, lone, each, each.value));
  return stepsOnWay(walk).flatMap((step) => {
    const state = stateOfStep(walk, step);
    const before = shownControl(state, step.control);
    if (!state || !before || step.act !== 'select' || !isNativeSelect(before)) return [];
    const next = flow.states.find((each) => each.at > step.doneAt && shownControl(each, before));
    const chosen = shownControl(next ?? null, before)?.value ?? '';
    const isStay = stays(walk, before.value) && chosen !== '' && !staysByChoice(chosen);
    return isStay ? [onState(walk, state, before, before.value)] : [];
  });
}
