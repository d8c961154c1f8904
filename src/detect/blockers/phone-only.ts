import { phoneNeededIn } from '../../lexicon/claims/service-needed.ts';
import type { Detector, Sighting } from '../detector.ts';
import { isPassable } from '../ending.ts';
import { nowhere } from '../sightings.ts';
import { withModel, weighing } from '../with-model.ts';
import { placeOf, saidIn } from '../said-in.ts';
import type { WalkView } from '../walk-view.ts';

const name = { zh: '只能打电话', en: 'By telephone only' };

export const phoneOnly: Detector = {
  strings: {
    name,
    explanation: {
      zh: '网上办不了，只能打电话办理。',
      en: 'It cannot be done online; the only way is to telephone.',
    },
    against: null,
    note: '',
  },
  meta: {
    id: 'CHN-02',
    name,
    family: 'CHN',
    severity: 5,
    ontology: 'Obstruction',
    version: `CHN-02/1 phone-2 ${weighing}`,
  },
  compares: 'alone',
  detect(walk) {
    const attested = attestedCall(walk);
    if (isPassable(walk) && !attested) return [];
    const dials = walk.flow.states.some((state) =>
      state.controls.some((each) => each.target.startsWith('tel:') && each.region !== 'footer'),
    );
    const said = saidIn(walk, withModel('CHN-02', phoneNeededIn), ({ role }) => role !== 'control');
    if (said.length === 0) return attested ? [attested] : [];
    return said.map((each) => ({
      ...placeOf(each),
      strength: 5,
      confidence: dials || attested ? 0.8 : 0.6,
    }));
  },
};

/** A call that a person had to make on the way, as attested. */
function attestedCall({ flow, steps, parts, stepAt }: WalkView): Sighting | null {
  const [call] = flow.of('attest').filter((fact) => fact.channel === 'phone');
  const counted = steps.some((step) => step.act === 'attest' && parts.partOf(step) !== 'after');
  return call && counted
    ? {
        ...nowhere,
        step: stepAt(call.at),
        quote: call.what,
        context: call.what,
        strength: 5,
        confidence: 0.8,
      }
    : null;
}
