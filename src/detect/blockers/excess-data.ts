import { askedFor, type Asked } from '../../lexicon/asked-for.ts';
import { dataDemandedIn } from '../../lexicon/claims/data-demanded.ts';
import { demandsOf, type Demand } from '../demands.ts';
import type { Detector, Sighting } from '../detector.ts';
import { withModel, weighing } from '../with-model.ts';
import { placeOf, saidIn } from '../said-in.ts';
import { onStep } from '../sightings.ts';
import { onState, stepsOnWay } from '../way-out.ts';
import type { WalkView } from '../walk-view.ts';

const name = { zh: '要求额外资料', en: 'More data demanded' };
const notNeeded: readonly Asked[] = ['id-number', 'id-photo', 'bank-card', 'birthday', 'address', 'papers'];

export const excessData: Detector = {
  strings: {
    name,
    explanation: {
      zh: '退出时必须提交开通时没有要求的个人资料或证明材料。',
      en: 'To leave, personal data or documents had to be handed over that the way in did not ask for.',
    },
    against: null,
    note: 'Subtype: what is asked for. A password or code is AUT-01, a reason SRV-01.',
  },
  meta: {
    id: 'AUT-03',
    name,
    family: 'AUT',
    severity: 4,
    ontology: 'Forced Action',
    version: `AUT-03/1 asked-1 required-3 data-1 ${weighing}`,
  },
  compares: 'alone',
  detect(walk) {
    const kinds = new Map<string, Omit<Sighting, 'strength'>>();
    for (const each of [...asked(walk), ...uploaded(walk), ...told(walk)]) {
      if (!kinds.has(each.subtype!)) kinds.set(each.subtype!, each);
    }
    return [...kinds.values()].map((each) => ({ ...each, strength: kinds.size }));
  },
};

type Found = Omit<Sighting, 'strength'>;

function asked(walk: WalkView): Found[] {
  return demandsOf(walk).flatMap((demand): Found[] => {
    const subtype = kindOf(demand, walk);
    return subtype ? [{ ...onState(walk, demand.state, demand.controls[0]), subtype, confidence: 0.9 }] : [];
  });
}

function kindOf({ controls: [control], field, label }: Demand, { head }: WalkView): Asked | null {
  const kind = askedFor({ label, type: control.type, autocomplete: field?.autocomplete ?? '' });
  // Money that is paid back must go somewhere.
  if (kind === 'bank-card' && head.flow === 'refund') return null;
  return kind !== null && notNeeded.includes(kind) ? kind : null;
}

/** Files that were handed in where the page hides its field behind a control of its own. */
function uploaded(walk: WalkView): Found[] {
  return stepsOnWay(walk).flatMap((step): Found[] => {
    if (step.act !== 'upload' || !step.control) return [];
    const { name: label, context, type } = step.control;
    const subtype =
      askedFor({ label, type: 'file', autocomplete: '' }) ??
      (type === 'file' ? askedFor({ label: context, type, autocomplete: '' }) : null);
    const place = onStep(walk, step);
    return subtype
      ? [{ ...place, quote: label || context, context: label || context, subtype, confidence: 0.9 }]
      : [];
  });
}

/** Words that demand papers; 0.8 where a field to hand them in was part of the way. */
function told(walk: WalkView): Found[] {
  const takesFiles = stepsOnWay(walk).some((step) => step.act === 'upload');
  return saidIn(
    walk,
    withModel('AUT-03', dataDemandedIn),
    ({ after, role }) => !after && role !== 'control',
  ).map((said) => ({
    ...placeOf(said),
    subtype: said.claim.subtype === 'identity' ? 'id-photo' : 'papers',
    confidence: takesFiles ? 0.8 : 0.6,
  }));
}
