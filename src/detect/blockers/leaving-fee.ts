import { leavingFeeIn } from '../../lexicon/claims/leaving-fee.ts';
import { utterance } from '../../lexicon/utterance.ts';
import type { Detector } from '../detector.ts';
import { withModel, weighing } from '../with-model.ts';
import { placeOf, saidIn } from '../said-in.ts';
import type { WalkView } from '../walk-view.ts';

const name = { zh: '退出要付钱', en: 'Leaving costs money' };

export const leavingFee: Detector = {
  strings: {
    name,
    explanation: {
      zh: '退出时才看到要付的钱：违约金、补回的优惠、不退的押金，或者从退款里扣的费用。',
      en: 'Only on the way out a cost of leaving is named: a fee, a discount to be paid back, a deposit kept, or a part of the refund.',
    },
    against: {
      zh: '升级的 {against} 个画面上没有写明退出费用',
      en: 'Screens of the upgrade on which no cost of leaving was named: {against}',
    },
    note: 'The quoted words are the sentence with the cost. Subtype `fee`, `discount`, `deposit` or `deduction`. Say “not named on the screens that were walked”, not “hidden”.',
  },
  meta: {
    id: 'ELG-02',
    name,
    family: 'ELG',
    severity: 4,
    ontology: 'Sneaking',
    version: `ELG-02/1 fee-1 ${weighing}`,
  },
  compares: 'pair',
  detect(walk, { counterpart }) {
    if (counterpart === null) return [];
    const said = saidIn(walk, feeIn, ({ role }) => role !== 'control');
    // Who bought was told: then it is no news.
    if (said.length === 0 || counterpart.namesFee) return [];
    return said.map((each) => ({
      ...placeOf(each),
      strength: 4,
      against: String(counterpart.fewestScreens),
      confidence: 0.6,
    }));
  },
};

/** Of both ways alike. */
const feeIn = withModel('ELG-02', leavingFeeIn);

/** How many different screens a walk saw. */
export function screensOf({ flow }: WalkView): number {
  return new Set(flow.states.map(({ screenKey }) => screenKey)).size;
}

/** Anywhere in the flow, before it was begun too: a text, a dialog, a message. */
export function namesFee({ flow }: WalkView): boolean {
  const texts = [
    ...flow.states.flatMap(({ blocks }) => blocks.map(({ text }) => text)),
    ...flow.of('dialog').map(({ message }) => message),
    ...flow.of('toast').map(({ text }) => text),
    ...flow
      .of('chat-turn')
      .filter(({ own }) => !own)
      .map(({ text }) => text),
  ];
  return [...new Set(texts)].some((text) => feeIn(utterance(text, 'dialog')).length > 0);
}
