import type { Control } from '../model/control.ts';
import type { Screen } from '../model/screen.ts';
import { optionsOf } from '../measure/options.ts';
import type { Sight } from '../measure/screens.ts';
import type { Step } from '../measure/step.ts';
import { exitFlows } from '../lexicon/exit-flows.ts';
import { diversionOf } from '../lexicon/is-diversion.ts';
import { loneScreen } from './lone-screen.ts';
import { saysLeave } from './prominence/choice-words.ts';
import type { WalkView } from './walk-view.ts';
import { shownControl } from './way-out.ts';

/** Where the person chose on a screen: the state, what it offered besides, and the control that led on. */
export interface Choice {
  sight: Sight;
  state: Screen;
  /** The options of the screen but for the one that was taken. */
  others: Control[];
  on: Control;
  step: Step;
}

/**
 * The choices behind FIRST_INDICATION up to and including the commit control, one a screen, in order: the last control
 * that was activated there, boxes and radios aside.
 */
export function choicesOf(walk: WalkView): Choice[] {
  if (loneScreen(walk)) return choicesByLabel(walk);
  const { flow, steps, parts, sights, indication } = walk;
  const homes = flow.states.filter((state) => state.isHome);
  const from = indication?.doneAt ?? Infinity;
  const way = steps.filter(
    (step) => step.act === 'activate' && step.at > from && parts.partOf(step) === 'counted',
  );
  return sights.flatMap((sight) => {
    const numbers = sight.states.map((state) => state.screen);
    const step = way.findLast(
      (each) => numbers.includes(each.state ?? 0) && !isBox(each.role) && each.control?.chat !== true,
    );
    const state = sight.states.find((each) => each.screen === step?.state);
    const on = shownControl(state ?? null, step?.control ?? null);
    if (!step || !state || !on) return [];
    const others = optionsOf(state, sight.reason, homes).filter(
      (each) => each !== on && !each.chat && !isBox(each.role),
    );
    return [{ sight, state, others, on, step }];
  });
}

/** On a screen by itself the way on is the option whose label leads out. */
function choicesByLabel({ sights, indication }: WalkView): Choice[] {
  return sights.flatMap((sight) => {
    const [state] = sight.states;
    const options = state ? optionsOf(state, sight.reason, []).filter((each) => !isBox(each.role)) : [];
    const leaving = options.filter(({ name }) => saysLeave(name, exitFlows));
    // A cheaper plan beside it leads out only if nothing else does.
    const on = leaving.find(({ name }) => diversionOf(name) === null) ?? leaving[0];
    if (!state || !on) return [];
    return [{ sight, state, others: options.filter((each) => each !== on), on, step: indication! }];
  });
}

function isBox(role: string): boolean {
  return ['radio', 'checkbox', 'switch'].includes(role);
}
