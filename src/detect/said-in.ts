import type { Claim } from '../lexicon/claims/claim.ts';
import { utterance, type Utterance } from '../lexicon/utterance.ts';
import type { Sighting } from './detector.ts';
import type { Passage } from './passage.ts';
import { inPassage } from './sightings.ts';
import type { WalkView } from './walk-view.ts';

/** A claim where it was met. */
export interface Said {
  passage: Passage;
  claim: Claim;
}

/** Texts are read once, however many detectors and walks meet them. */
const utterances = new WeakMap<Passage, Utterance>();

/** The first claim of each passage that a recogniser finds one in, at most one for each step of the walk. */
export function saidIn(
  walk: WalkView,
  claimsOf: (said: Utterance) => Claim[],
  isMeant: (passage: Passage, claim: Claim) => boolean,
): Said[] {
  const steps = new Set<number | null>();
  return walk.passages.flatMap((passage) => {
    if (steps.has(passage.step)) return [];
    let said = utterances.get(passage);
    if (!said) utterances.set(passage, (said = utterance(passage.text, passage.role)));
    const claim = claimsOf(said).find((each) => isMeant(passage, each));
    if (!claim) return [];
    steps.add(passage.step);
    return [{ passage, claim }];
  });
}

/** The words and where they stand. */
export function placeOf({ passage, claim }: Said): ReturnType<typeof inPassage> & Pick<Sighting, 'subtype'> {
  return { ...inPassage(passage, claim), subtype: claim.subtype };
}
