import { callBackIn } from '../lexicon/claims/call-back.ts';
import type { Claim } from '../lexicon/claims/claim.ts';
import { lossIn } from '../lexicon/claims/loss.ts';
import { notNowIn } from '../lexicon/claims/not-now.ts';
import { refundDeniedIn } from '../lexicon/claims/refund-denied.ts';
import { phoneNeededIn, serviceNeededIn } from '../lexicon/claims/service-needed.ts';
import { stayIn } from '../lexicon/claims/stay.ts';
import { utterance, type Role, type Utterance } from '../lexicon/utterance.ts';
import type { BlockerId } from '../model/blocker.ts';

/** What the words of a text alone may say, by the blocker that rests on it. */
const claims = {
  'CHN-01': serviceNeededIn,
  'CHN-02': phoneNeededIn,
  'CHN-04': callBackIn,
  'TIM-01': notNowIn,
  'LOS-01': lossIn,
  'RET-01': stayIn,
  'REF-01': refundDeniedIn,
} satisfies Partial<Record<BlockerId, (said: Utterance) => Claim[]>>;

export type ClaimedBlocker = keyof typeof claims;

/**
 * A text's claims by blocker, in the order of the catalogue; blockers that it does not speak of are left out. Whoever
 * must telephone must, for that very reason, contact the service: one fact, told as the stronger (CHN-02).
 */
export function readText(text: string, role: Role): { id: ClaimedBlocker; claims: Claim[] }[] {
  const said = utterance(text, role);
  const read = (Object.keys(claims) as ClaimedBlocker[])
    .map((id) => ({ id, claims: claims[id](said) }))
    .filter((each) => each.claims.length > 0);
  const phones = read.some(({ id }) => id === 'CHN-02');
  return read.filter(({ id }) => id !== 'CHN-01' || !phones);
}
