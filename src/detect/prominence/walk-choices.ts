import { diversionOf } from '../../lexicon/is-diversion.ts';
import type { Step } from '../../measure/step.ts';
import type { Control } from '../../model/control.ts';
import type { Screen } from '../../model/screen.ts';
import type { WalkView } from '../walk-view.ts';
import { saysDecline, saysStay } from './choice-words.ts';
import { diverts } from './diverts.ts';
import { isOneChoice } from './is-one-choice.ts';
import { mostProminent } from './most-prominent.ts';
import { isPressable, type Subject } from './subject.ts';

/** A control that a walk pressed to go on, and the one beside it that would have ended the walk. */
export type WalkChoice = { step: Step; otherwise: Subject; on: Subject };

/**
 * The choices on the screens after FIRST_INDICATION, in the order in which they were met, each once. Which control goes
 * on is known: it was pressed. Which one does not is told by its label.
 */
export function walkChoices(walk: WalkView): WalkChoice[] {
  const { indication, steps, parts, head } = walk;
  if (!indication) return [];
  const met = new Set<string>();
  return steps.flatMap((step) => {
    if (step.act !== 'activate' || step.at <= indication.at || parts.partOf(step) !== 'counted') return [];
    const on = subjectOf(walk, step);
    if (!on || !isPressable(on.control) || on.control.layer !== on.screen.layers.length - 1) return [];
    const others = on.screen.controls.filter(
      (control) =>
        isPressable(control) &&
        isOneChoice(control, on.control) &&
        control.name !== on.control.name &&
        isOtherwise(control.name, on.control.name, head),
    );
    const otherwise = mostProminent(
      others.map((control) => subjectIn(walk, control, on.screen)),
      on,
    );
    const key = `${on.screen.screenKey} ${on.control.name}`;
    if (!otherwise || met.has(key)) return [];
    met.add(key);
    return [{ step, otherwise, on }];
  });
}

/**
 * The answer that does not go where the flow goes. On the way out it stays, or puts a pause, a later day or another plan
 * in the place of leaving; beside an answer that itself puts off (以后再说) it cannot be told which of them leaves.
 */
function isOtherwise(label: string, on: string, { direction, flow }: WalkView['head']): boolean {
  if (direction === 'onward') return saysDecline(label);
  return saysStay(label) || (diversionOf(on) === null && diverts(label, flow));
}

/** The control on which a step was done, as it was recorded before the step; null where it was not. */
export function subjectOf(walk: WalkView, { control, state }: Step): Subject | null {
  const screen = walk.flow.states.find((each) => each.screen === state);
  const found = screen && control && controlIn(screen, control);
  return found ? subjectIn(walk, found, screen) : null;
}

function subjectIn({ sights }: WalkView, control: Control, screen: Screen): Subject {
  const sight = sights.find(({ states }) => states.includes(screen));
  const first = sight?.states.find((state) => controlIn(state, control)) ?? screen;
  return {
    control,
    screen,
    atFirst: { control: controlIn(first, control) ?? control, screen: first },
    way: null,
  };
}

function controlIn(
  { controls }: Screen,
  { uid, frame }: Pick<Control, 'uid' | 'frame'>,
): Control | undefined {
  return controls.find((control) => control.uid === uid && control.frame === frame);
}
