import { jaccard } from '../../measure/jaccard.ts';
import type { Detector, Sighting } from '../detector.ts';
import { retentionOffer } from './retention-offer.ts';

const name = { zh: '接连挽留', en: 'Asked to stay again and again' };
const chain = 2;
/** From this share of common words on it is the same offer, shown again. */
const same = 0.9;

export const offerChain: Detector = {
  strings: {
    name,
    explanation: {
      zh: '提出退出以后、办成之前，一个页面接一个页面地劝人保留或者给出优惠。',
      en: 'Between asking to leave and leaving, one screen after another asks the person to stay or makes an offer.',
    },
    against: null,
    note: 'Two or more screens with different words. It contains the single ones (RET-01).',
  },
  meta: {
    id: 'RET-03',
    name,
    family: 'RET',
    severity: 3,
    ontology: 'Forced Action',
    version: `RET-03/1 ${retentionOffer.meta.version}`,
  },
  compares: 'alone',
  detect(walk, controls) {
    const offers: Sighting[] = [];
    for (const offer of retentionOffer.detect(walk, controls)) {
      const isNew = offers.every(
        (each) => jaccard(each.context, offer.context) < same && !isOnSameScreen(each, offer),
      );
      if (isNew) offers.push(offer);
    }
    if (offers.length < chain) return [];
    return offers.map((offer) => ({ ...offer, subtype: '', strength: offers.length }));

    /** A screen that only grew, or that was left and come back to, is one. A dialog of the browser has no state. */
    function isOnSameScreen(a: Sighting, b: Sighting): boolean {
      if (a.state === null || b.state === null) return false;
      const sightOf = (state: number): number =>
        walk.sights.findIndex((sight) => sight.states.some((each) => each.screen === state));
      return sightOf(a.state) === sightOf(b.state);
    }
  },
};
