import { doneSaidIn } from '../../lexicon/claims/done-said.ts';
import type { Claim } from '../../lexicon/claims/claim.ts';
import { lossIn } from '../../lexicon/claims/loss.ts';
import type { Utterance } from '../../lexicon/utterance.ts';
import { withoutEndOfCharges } from '../../lexicon/without-end-of-charges.ts';
import type { Detector } from '../detector.ts';
import { withModel, weighing } from '../with-model.ts';
import { placeOf, saidIn } from '../said-in.ts';
import { saysWithout } from '../says-without.ts';

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
    version: `LOS-01/2 loss-3 done-1 charges-end-1 ${weighing}`,
  },
  compares: 'alone',
  detect: (walk) =>
    saidIn(
      walk,
      lossOrWeighed,
      ({ source, after, text, role }, { start, end }) =>
        !after &&
        (source === 'screen' || source === 'native') &&
        !ofCookies.test(text) &&
        saysWithout(text.slice(start, end), role, { without: withoutEndOfCharges, claimsOf: weighed }),
    ).map((said) => ({ ...placeOf(said), strength: 2, confidence: 0.6 })),
};

/** What does not work without them has nothing to do with a contract. */
const ofCookies = /cookie/iu;

const weighed = withModel('LOS-01', lossIn);

/** What is told as done ("Your plan no longer renews") is nothing that one is warned of. */
function lossOrWeighed(said: Utterance): Claim[] {
  const done = doneSaidIn(said);
  return weighed(said).filter(({ start, end }) => !done.some((each) => each.start < end && start < each.end));
}
