import type { Claim } from '../lexicon/claims/claim.ts';
import { utterance, type Utterance } from '../lexicon/utterance.ts';
import type { Sighting } from './detector.ts';
import type { Passage } from './passage.ts';
import { inPassage } from './sightings.ts';
import { showsOutcome } from './ending.ts';
import type { WalkView } from './walk-view.ts';

/** A claim where it was met. */
export interface Said {
  passage: Passage;
  claim: Claim;
}

/** Texts are read once, however many detectors and walks meet them. */
const utterances = new WeakMap<Passage, Utterance>();

/**
 * Where a recogniser finds its claim, at most one place for each step of the walk: the words that show the outcome,
 * else the first.
 */
export function saidIn(
  walk: WalkView,
  claimsOf: (said: Utterance) => Claim[],
  isMeant: (passage: Passage, claim: Claim) => boolean,
): Said[] {
  const places = new Map<number | null, Said>();
  for (const passage of walk.passages) {
    const known = places.get(passage.step);
    if (known && !showsOutcome(walk, passage)) continue;
    const claim = claimsOf(read(passage)).find((each) => isMeant(passage, each));
    if (claim) places.set(passage.step, { passage, claim });
  }
  return [...places.values()];
}

function read(passage: Passage): Utterance {
  let said = utterances.get(passage);
  if (!said) utterances.set(passage, (said = utterance(passage.text, passage.role)));
  return said;
}

/** The words and where they stand. */
export function placeOf({ passage, claim }: Said): ReturnType<typeof inPassage> & Pick<Sighting, 'subtype'> {
  return { ...inPassage(passage, claim), subtype: claim.subtype };
}
