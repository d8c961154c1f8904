import type { Claim } from '../lexicon/claims/claim.ts';
import { normalise } from '../lexicon/normalise.ts';
import { utterance, type Role, type Utterance } from '../lexicon/utterance.ts';

/**
 * Whether words still claim what a recogniser read in them when something that they may also hold is taken out. Words
 * that hold nothing of it claim it as they did.
 *
 * @param without gives the words in normalised form without it
 */
export function saysWithout(
  words: string,
  role: Role,
  { without, claimsOf }: { without: (text: string) => string; claimsOf: (said: Utterance) => Claim[] },
): boolean {
  const rest = without(words);
  return rest === normalise(words).trim() || claimsOf(utterance(rest, role)).length > 0;
}
