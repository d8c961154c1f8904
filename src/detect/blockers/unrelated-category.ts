import { isOffTopic, isOnTopic } from '../../lexicon/is-off-topic.ts';
import type { Step } from '../../measure/step.ts';
import type { Detector } from '../detector.ts';
import { onStep } from '../sightings.ts';
import type { WalkView } from '../walk-view.ts';
import { wayFound } from '../way-found.ts';

const name = { zh: '入口放在不相干的栏目', en: 'Entry under an unrelated heading' };

export const unrelatedCategory: Detector = {
  strings: {
    name,
    explanation: {
      zh: '退出的入口放在与套餐、会员无关的栏目里。',
      en: 'The way out is placed under a heading that has nothing to do with plans or membership.',
    },
    against: null,
    note: 'The quoted word is the heading.',
  },
  meta: {
    id: 'ENT-03',
    name,
    family: 'ENT',
    severity: 3,
    ontology: 'Interface Interference',
    version: 'ENT-03/2 off-topic-1',
  },
  compares: 'alone',
  detect(walk) {
    const { indication, steps, parts, head } = walk;
    if (!indication || indication.act === 'message' || indication.control?.chat) return [];
    const way = steps.filter((step) => step.act === 'activate' && parts.partOf(step) === 'before');
    const around = [...menusOf(walk), ...ancestorsOf(walk, indication)];
    const labels = [...way.map((step) => step.label), ...around];
    if (labels.some((label) => isOnTopic(label, head.flow))) return [];
    const off = way.findLast((step) => isOffTopic(step.label, head.flow));
    if (off) return [{ ...onStep(walk, off), strength: 3, confidence: 0.9 }];
    const above = around.findLast((label) => isOffTopic(label, head.flow));
    if (above === undefined) return [];
    return [{ ...onStep(walk, indication), quote: above, context: above, strength: 3, confidence: 0.9 }];
  },
};

/** Labels of the menus that opened under the pointer on the way: to rest it there is no step. */
function menusOf(walk: WalkView): string[] {
  const hovered = wayFound(walk)?.path.filter(({ act }) => act === 'hover') ?? [];
  return hovered.map(({ name: label }) => label).filter((label) => label !== '');
}

/** Labels of the menus, lists and headings in which a control stands. */
function ancestorsOf({ flow }: WalkView, { state, control }: Step): string[] {
  const screen = flow.states.find((each) => each.screen === state);
  const shown = screen?.controls.find((each) => each.uid === control?.uid && each.frame === control.frame);
  return shown?.ancestors.filter((label) => label !== '') ?? [];
}
