import { notNowIn } from '../../lexicon/claims/not-now.ts';
import type { Detector } from '../detector.ts';
import { isPassable, showsOutcome } from '../ending.ts';
import { withModel, weighing } from '../with-model.ts';
import { placeOf, saidIn } from '../said-in.ts';

const name = { zh: '只在某个时间段办理', en: 'Only at certain times' };

export const timeWindow: Detector = {
  strings: {
    name,
    explanation: {
      zh: '现在不能办：只在某个时间段受理，或者每隔一段时间只受理一次。',
      en: 'Not now: it is only possible within a certain window, or only once in a while.',
    },
    against: null,
    note: 'Subtype `window`: a stretch of time before or after a date; `frequency`: once a month, a cycle, a year.',
  },
  meta: {
    id: 'TIM-01',
    name,
    family: 'TIM',
    severity: 5,
    ontology: 'Obstruction',
    version: `TIM-01/1 not-now-2 ${weighing}`,
  },
  compares: 'alone',
  detect(walk) {
    // Who got through was not held up: terms that speak of a window are then no refusal.
    if (isPassable(walk)) return [];
    return saidIn(walk, withModel('TIM-01', notNowIn), ({ role }) => role !== 'control').map((said) => ({
      ...placeOf(said),
      strength: 5,
      confidence: walk.outcome === 'refused' && showsOutcome(walk, said.passage) ? 0.8 : 0.6,
    }));
  },
};
