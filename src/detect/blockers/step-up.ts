import { askedFor } from '../../lexicon/asked-for.ts';
import { identityCheckIn } from '../../lexicon/claims/identity-check.ts';
import { demandsOf } from '../demands.ts';
import type { Detector, Sighting } from '../detector.ts';
import { showsOutcome } from '../ending.ts';
import { placeOf, saidIn } from '../said-in.ts';
import { onStep } from '../sightings.ts';
import { onState, stepsOnWay } from '../way-out.ts';
import type { WalkView } from '../walk-view.ts';

const name = { zh: '退出要再验证身份', en: 'Identity checked again to leave' };

export const stepUp: Detector = {
  strings: {
    name,
    explanation: {
      zh: '提出退出以后，还要输入密码、验证码或做人脸验证才能办下去。',
      en: 'After asking to leave, a password, a one-time code or a face check was demanded before it went on.',
    },
    against: null,
    note: 'Subtype `password`, `code`, `identity`. Counts only where the onward flow asks for none of them; the password that one chooses to register proves nobody and is none. Not scored for a one-time code of a telecom carrier, which the rules of that sector demand.',
  },
  meta: {
    id: 'AUT-01',
    name,
    family: 'AUT',
    severity: 3,
    ontology: 'Forced Action',
    version: 'AUT-01/2 asked-1 required-3 identity-1',
  },
  compares: 'alone',
  detect(walk) {
    const found = [...asked(walk), ...typedCodes(walk), ...checked(walk)];
    const kinds = new Map<string, Omit<Sighting, 'strength'>>();
    for (const each of found) if (!kinds.has(each.subtype!)) kinds.set(each.subtype!, each);
    const isExempt = isTelecom(walk);
    return [...kinds.values()].map((each) => ({
      ...each,
      ...(isExempt && each.subtype === 'code' ? { exempt: true } : {}),
      strength: kinds.size,
    }));
  },
};

/** A carrier must ask for a code whatever is done: what is odd is one that asks for none onward (decisions, Blockers 1). */
function isTelecom({ head }: WalkView): boolean {
  return /telecom|carrier|电信|通信|运营商/iu.test(head.target.sector);
}

type Found = Omit<Sighting, 'strength'>;

function asked(walk: WalkView): Found[] {
  return demandsOf(walk).flatMap(({ controls: [control], field, label, state }): Found[] => {
    const subtype = askedFor({ label, type: control.type, autocomplete: field?.autocomplete ?? '' });
    if (subtype !== 'password' && subtype !== 'code') return [];
    // Whoever registers chooses a password: it cannot be asked for again.
    if (subtype === 'password' && walk.head.flow === 'register') return [];
    return [{ ...onState(walk, state, control), subtype, confidence: 0.9 }];
  });
}

/** The walk fetched a code and typed it, whatever the field is called. */
function typedCodes(walk: WalkView): Found[] {
  return stepsOnWay(walk)
    .filter((step) => step.code)
    .map((step) => ({ ...onStep(walk, step), subtype: 'code', confidence: 0.9 }));
}

/** Told to show one's face or prove who one is, where no field asks for it. */
function checked(walk: WalkView): Found[] {
  return saidIn(walk, identityCheckIn, ({ after, source }) => !after && source !== 'chat').map((said) => ({
    ...placeOf(said),
    subtype: 'identity',
    confidence: said.passage.role === 'control' || showsOutcome(walk, said.passage) ? 0.8 : 0.6,
  }));
}
