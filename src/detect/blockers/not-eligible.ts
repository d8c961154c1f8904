import { notEligibleIn } from '../../lexicon/claims/not-eligible.ts';
import type { Detector } from '../detector.ts';
import { isPassable } from '../ending.ts';
import { withModel, weighing } from '../with-model.ts';
import { placeOf, saidIn } from '../said-in.ts';

const name = { zh: '不符合办理条件', en: 'Not for this contract' };

export const notEligible: Detector = {
  strings: {
    name,
    explanation: {
      zh: '答复说这份合同、套餐或账户不能办：合约未到期、和别的业务绑定、套餐已下架，或者有未结清的费用。',
      en: 'The answer was that this contract, plan or account cannot have it: a term, a bundle, a plan withdrawn, something unpaid.',
    },
    against: null,
    note: 'Subtype `contract`, `bundle`, `plan`, `account` or `arrears`. The quoted words are the service’s; whether they are right is not judged.',
  },
  meta: {
    id: 'ELG-01',
    name,
    family: 'ELG',
    severity: 5,
    ontology: 'Obstruction',
    version: `ELG-01/1 eligible-1 ${weighing}`,
  },
  compares: 'alone',
  detect(walk) {
    // Who got through was eligible, whatever the terms say of others.
    if (isPassable(walk)) return [];
    return saidIn(walk, withModel('ELG-01', notEligibleIn), ({ role }) => role !== 'control').map((said) => ({
      ...placeOf(said),
      strength: 5,
      confidence: walk.outcome === 'refused' ? 0.8 : 0.6,
    }));
  },
};
