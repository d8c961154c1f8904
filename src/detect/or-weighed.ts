import { claimIn, type Claim } from '../lexicon/claims/claim.ts';
import { weighText } from '../lexicon/model/trained.ts';
import { words } from '../lexicon/model/words-3.ts';
import type { Weighed } from '../lexicon/model/weigh.ts';
import type { Utterance } from '../lexicon/utterance.ts';
import { readByRules, ruleHits, type ClaimedBlocker } from './read-text.ts';

/** Least probability: on a page most texts speak of something else, and of a walk's texts each is weighed. */
const sure = 0.9;
/** A heading or a label says too little to be weighed: Chinese characters, words of other scripts. */
const least = { characters: 8, words: 5 };

/** What is said in questions; else who asks whether it is so does not say that it is. */
const asking: readonly ClaimedBlocker[] = ['RET-01', 'LOS-01', 'AGT-01', 'SHM-01'];

/** What a detector's version names that weighs so: the model, and how sure it must be. */
export const weighing = `${words.version} sure-1`;

/** A text is weighed once, however many detectors ask. */
const known = new WeakMap<Utterance, readonly Weighed[]>();

/**
 * A recogniser that, where its rules read nothing in a text, takes the sentence of which the model is sure. What the
 * rules read stands: of a screen they know more than a text alone tells. What is taken so has no subtype.
 */
export function orWeighed(
  id: ClaimedBlocker,
  claimsOf: (said: Utterance) => Claim[],
): (said: Utterance) => Claim[] {
  return (said) => {
    const claims = claimsOf(said);
    if (claims.length > 0 || !isSentence(said.normalised.text)) return claims;
    const found = weighedOf(said).find((each) => each.id === id && each.probability >= sure);
    if (!found) return [];
    const whole = said.sentences[found.sentence]!;
    if (whole.text.endsWith('?') && !asking.includes(id)) return [];
    return [claimIn(said, whole, { index: 0, length: whole.text.length })];
  };
}

function weighedOf(said: Utterance): readonly Weighed[] {
  let weighed = known.get(said);
  if (!weighed) {
    weighed = weighText(said, ruleHits(said, readByRules(said)))?.weighed ?? [];
    known.set(said, weighed);
  }
  return weighed;
}

function isSentence(text: string): boolean {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0;
  return characters >= least.characters || (characters === 0 && words >= least.words);
}
