import { refundDivertedIn } from '../../lexicon/claims/refund-diverted.ts';
import { namesGoal } from '../../lexicon/names-goal.ts';
import type { Detector } from '../detector.ts';
import { showsOutcome } from '../ending.ts';
import { withModel, weighing } from '../with-model.ts';
import { placeOf, saidIn } from '../said-in.ts';
import type { WalkView } from '../walk-view.ts';

const name = { zh: '不退钱，退别的', en: 'Refund in another form' };

export const refundDiverted: Detector = {
  strings: {
    name,
    explanation: {
      zh: '申请退款，退的不是钱，而是余额、券、积分或时长；或者没有地方可以申请。',
      en: 'The refund comes as balance, vouchers, points or time instead of the money, or there is nowhere to ask for it.',
    },
    against: null,
    note: 'Subtype `form`: another form than the money; `channel`: no way to ask for it.',
  },
  meta: {
    id: 'REF-02',
    name,
    family: 'REF',
    severity: 4,
    ontology: 'Obstruction',
    version: `REF-02/1 refund-form-1 ${weighing}`,
  },
  compares: 'alone',
  detect(walk) {
    if (!asksRefund(walk)) return [];
    return saidIn(walk, withModel('REF-02', refundDivertedIn), ({ role }) => role !== 'control').map(
      (said) => ({
        ...placeOf(said),
        strength: 4,
        confidence: showsOutcome(walk, said.passage) ? 0.8 : 0.6,
      }),
    );
  },
};

function asksRefund({ head, flow }: WalkView): boolean {
  return (
    head.flow === 'refund' || flow.of('chat-turn').some((turn) => turn.own && namesGoal(turn.text, 'refund'))
  );
}
