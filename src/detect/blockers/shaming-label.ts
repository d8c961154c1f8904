import { shamingIn } from '../../lexicon/claims/shaming.ts';
import type { Control } from '../../model/control.ts';
import type { Detector } from '../detector.ts';
import type { Passage } from '../passage.ts';
import { withModel, weighing } from '../with-model.ts';
import { placeOf, saidIn } from '../said-in.ts';
import type { WalkView } from '../walk-view.ts';

const name = { zh: '拒绝的说法让人难堪', en: 'A no that shames' };

export const shamingLabel: Detector = {
  strings: {
    name,
    explanation: {
      zh: '要拒绝，得点一个说自己不好的按钮。',
      en: 'To decline, one has to press a label that speaks ill of whoever presses it.',
    },
    against: null,
    note: 'The quoted words are the label. Labels of buttons and links only; a reason in a list of reasons is none.',
  },
  meta: {
    id: 'SHM-01',
    name,
    family: 'SHM',
    severity: 3,
    ontology: 'Social Engineering',
    version: `SHM-01/1 shaming-1 ${weighing}`,
  },
  compares: 'alone',
  detect: (walk) =>
    saidIn(walk, withModel('SHM-01', shamingIn), (passage) => {
      if (passage.role !== 'control' || passage.after || passage.source !== 'screen') return false;
      const label = labelled(walk, passage);
      return label !== null && pressed.has(label.role) && !label.state.disabled;
    }).map((said) => ({
      ...placeOf(said),
      strength: 3,
      confidence: 0.6,
    })),
};

/** What one presses to answer; a radio button or a box is a reason that one gives. */
const pressed: ReadonlySet<string> = new Set(['button', 'link', 'menuitem', 'tab']);

function labelled({ flow }: WalkView, { state, text, box }: Passage): Control | null {
  const shown = flow.states.find((each) => each.screen === state);
  return shown?.controls.find((each) => each.name === text && each.box === box) ?? null;
}
