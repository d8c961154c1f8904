import { lossIn } from '../../lexicon/claims/loss.ts';
import type { Detector } from '../detector.ts';
import { orWeighed, weighing } from '../or-weighed.ts';
import { placeOf, saidIn } from '../said-in.ts';

const name = { zh: '强调损失', en: 'Losses pointed out' };

export const lossFraming: Detector = {
  strings: {
    name,
    explanation: {
      zh: '提出退出以后，页面列出或强调将会失去的东西。',
      en: 'After asking to leave, the person is shown what will be lost.',
    },
    against: null,
    note: 'Neutral: a list of losses may be true. Do not write “threat”.',
  },
  meta: {
    id: 'LOS-01',
    name,
    family: 'LOS',
    severity: 2,
    ontology: 'Interface Interference',
    version: `LOS-01/1 loss-3 ${weighing}`,
  },
  compares: 'alone',
  detect: (walk) =>
    saidIn(
      walk,
      orWeighed('LOS-01', lossIn),
      ({ source, after }) => !after && (source === 'screen' || source === 'native'),
    ).map((said) => ({ ...placeOf(said), strength: 2, confidence: 0.6 })),
};
