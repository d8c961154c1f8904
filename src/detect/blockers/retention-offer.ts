import { stayIn } from '../../lexicon/claims/stay.ts';
import { namesGoal } from '../../lexicon/names-goal.ts';
import { withoutCourtesies } from '../../lexicon/without-courtesies.ts';
import type { Detector } from '../detector.ts';
import { withModel, weighing } from '../with-model.ts';
import { placeOf, saidIn } from '../said-in.ts';
import { saysWithout } from '../says-without.ts';

const asksToStay = withModel('RET-01', stayIn);

const name = { zh: '挽留', en: 'Asked to stay' };

export const retentionOffer: Detector = {
  strings: {
    name,
    explanation: {
      zh: '提出退出以后、办成之前，页面劝人保留，或者拿出优惠、暂停、别的套餐来挽留。',
      en: 'Between asking to leave and leaving, the person is asked to stay or is offered a discount, a pause or another plan.',
    },
    against: null,
    note: 'Covers both a plea (“think it over”) and an offer (“50 % off if you stay”).',
  },
  meta: {
    id: 'RET-01',
    name,
    family: 'RET',
    severity: 2,
    ontology: 'Forced Action',
    version: `RET-01/2 stay-3 courtesies-1 ${weighing}`,
  },
  compares: 'alone',
  detect: (walk) =>
    saidIn(walk, asksToStay, ({ source, after, text, role }, { subtype, start, end }) => {
      if (after || (source !== 'screen' && source !== 'native')) return false;
      // A button that keeps things as they are is the plain other answer.
      if (role === 'control' && subtype === '') return false;
      const words = text.slice(start, end);
      if (!saysWithout(words, role, { without: withoutCourtesies, claimsOf: asksToStay })) return false;
      const { direction, flow } = walk.head;
      // On the way in an offer sells; and another plan is no diversion where it is the goal itself.
      if (subtype !== 'plea' && direction === 'onward') return false;
      return subtype === 'plea' || !namesGoal(words, flow);
    }).map((said) => ({ ...placeOf(said), strength: 2, confidence: 0.6 })),
};
