import { namesGoal } from '../../lexicon/names-goal.ts';
import { refundDeniedIn } from '../../lexicon/claims/refund-denied.ts';
import type { Detector } from '../detector.ts';
import { isPassable, showsOutcome } from '../ending.ts';
import { withModel, weighing } from '../with-model.ts';
import { placeOf, saidIn } from '../said-in.ts';
import type { WalkView } from '../walk-view.ts';

const name = { zh: '拒绝退款', en: 'Refund refused' };

export const refundRefusal: Detector = {
  strings: {
    name,
    explanation: {
      zh: '申请退款，得到的答复是不退，理由是一条通用的规则或者已用的价值。',
      en: 'The request for a refund was answered with a rule or the value already used, and no refund.',
    },
    against: null,
    note: 'The quoted words are the answer. Do not call it a rejection “in bad faith”.',
  },
  meta: {
    id: 'REF-01',
    name,
    family: 'REF',
    severity: 4,
    ontology: 'Obstruction',
    version: `REF-01/1 refund-denied-3 ${weighing}`,
  },
  compares: 'alone',
  detect(walk) {
    if (isPassable(walk) || !asksRefund(walk)) return [];
    return saidIn(walk, withModel('REF-01', refundDeniedIn), ({ role }) => role !== 'control').map(
      (said) => ({
        ...placeOf(said),
        strength: 4,
        confidence: walk.outcome === 'refused' && showsOutcome(walk, said.passage) ? 0.8 : 0.6,
      }),
    );
  },
};

function asksRefund({ head, flow }: WalkView): boolean {
  return (
    head.flow === 'refund' || flow.of('chat-turn').some((turn) => turn.own && namesGoal(turn.text, 'refund'))
  );
}
