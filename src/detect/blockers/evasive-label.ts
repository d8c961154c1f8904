import { evasionOf } from '../../lexicon/is-evasive.ts';
import { isOnTopic } from '../../lexicon/is-off-topic.ts';
import { namesGoal } from '../../lexicon/names-goal.ts';
import type { Step } from '../../measure/step.ts';
import type { Detector } from '../detector.ts';
import { onStep } from '../sightings.ts';
import type { WalkView } from '../walk-view.ts';

const name = { zh: '名称看不出是退出', en: 'Label that does not say it' };

export const evasiveLabel: Detector = {
  strings: {
    name,
    explanation: {
      zh: '打开退出流程的那个选项，名称里看不出是退出。',
      en: 'The option that opens the way out has a label that does not say so.',
    },
    against: null,
    note: 'The quoted words are the label. Menus such as “My account” are not meant.',
  },
  meta: {
    id: 'ENT-05',
    name,
    family: 'ENT',
    severity: 2,
    ontology: 'Interface Interference',
    version: 'ENT-05/1 evasive-1',
  },
  compares: 'alone',
  detect(walk) {
    const { indication, steps, parts } = walk;
    if (!indication || indication.act !== 'activate' || indication.control?.chat) return [];
    const before = steps.findLast(
      (step) => step.act === 'activate' && parts.partOf(step) === 'before' && step.at < indication.at,
    );
    const evasive = isEvasive(walk, indication, 'entry')
      ? indication
      : before && isEvasive(walk, before, 'way')
        ? before
        : null;
    return evasive ? [{ ...onStep(walk, evasive), strength: 2, confidence: 0.8 }] : [];
  },
};

/**
 * A label that could be anything is told by the words around it: the entry by the act in its own block, a step before it
 * by the topic. One that speaks of benefits is told by nothing.
 */
function isEvasive({ head }: WalkView, { label, control }: Step, place: 'entry' | 'way'): boolean {
  const evasion = evasionOf(label);
  const around = control?.context ?? '';
  if (evasion === null || namesGoal(around.replace(label, ''), head.flow)) return false;
  return evasion === 'benefits' || place === 'entry' || !isOnTopic(around, head.flow);
}
