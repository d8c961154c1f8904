import { shopOrLetterIn } from '../../lexicon/claims/shop-or-letter.ts';
import type { Detector, Sighting } from '../detector.ts';
import { isPassable, showsOutcome } from '../ending.ts';
import { withModel, weighing } from '../with-model.ts';
import { placeOf, saidIn } from '../said-in.ts';
import { nowhere } from '../sightings.ts';
import type { WalkView } from '../walk-view.ts';

const name = { zh: '要到店或寄信', en: 'A shop or a letter' };

export const shopOrLetter: Detector = {
  strings: {
    name,
    explanation: {
      zh: '网上办不成，要本人到店、寄信，或者回到当初办理的地方。',
      en: 'It was not done online: one has to go to a shop, write a letter, or turn to the place where the contract was made.',
    },
    against: null,
    note: 'Subtype `shop`: in person; `letter`: by post; `region`: only where the contract was made. The quoted words say which.',
  },
  meta: {
    id: 'CHN-03',
    name,
    family: 'CHN',
    severity: 5,
    ontology: 'Obstruction',
    version: `CHN-03/1 place-1 ${weighing}`,
  },
  compares: 'alone',
  detect(walk) {
    const attested = attestedVisit(walk);
    // Who got through did not have to go: terms that speak of a shop are then no obstacle.
    if (isPassable(walk) && !attested) return [];
    const said = saidIn(walk, withModel('CHN-03', shopOrLetterIn), ({ role }) => role !== 'control');
    if (said.length === 0) return attested ? [attested] : [];
    return said.map((each) => ({
      ...placeOf(each),
      strength: 5,
      confidence: attested || showsOutcome(walk, each.passage) ? 0.8 : 0.6,
    }));
  },
};

/** A visit or a letter that a person had to make on the way, as attested. */
function attestedVisit({ flow, steps, parts, stepAt }: WalkView): Sighting | null {
  const [visit] = flow.of('attest').filter((fact) => fact.channel === 'shop' || fact.channel === 'mail');
  const counted = steps.some((step) => step.act === 'attest' && parts.partOf(step) !== 'after');
  return visit && counted
    ? {
        ...nowhere,
        subtype: visit.channel === 'shop' ? 'shop' : 'letter',
        step: stepAt(visit.at),
        quote: visit.what,
        context: visit.what,
        strength: 5,
        confidence: 0.8,
      }
    : null;
}
