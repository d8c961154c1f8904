import { callBackIn } from '../../lexicon/claims/call-back.ts';
import type { Detector } from '../detector.ts';
import { isPassable } from '../ending.ts';
import { withModel, weighing } from '../with-model.ts';
import { placeOf, saidIn } from '../said-in.ts';

const name = { zh: '登记后等回电', en: 'Wait for a call back' };

export const callBack: Detector = {
  strings: {
    name,
    explanation: {
      zh: '要求只是登记下来，要等工作人员日后联系或处理。',
      en: 'The request is only put on record; somebody of the service calls or acts on it later.',
    },
    against: null,
    note: 'The promised time is what the service says; it is never added to a measured time.',
  },
  meta: {
    id: 'CHN-04',
    name,
    family: 'CHN',
    severity: 4,
    ontology: 'Obstruction',
    version: `CHN-04/1 call-back-2 ${weighing}`,
  },
  compares: 'alone',
  detect(walk) {
    if (isPassable(walk)) return [];
    return saidIn(walk, withModel('CHN-04', callBackIn), ({ role }) => role !== 'control').map((said) => ({
      ...placeOf(said),
      strength: 4,
      confidence: walk.outcome === 'pending-human' ? 0.8 : 0.6,
    }));
  },
};
