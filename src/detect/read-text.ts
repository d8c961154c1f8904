import { appOnlyIn } from '../lexicon/claims/app-only.ts';
import { dataDemandedIn } from '../lexicon/claims/data-demanded.ts';
import { leavingFeeIn } from '../lexicon/claims/leaving-fee.ts';
import { notEligibleIn } from '../lexicon/claims/not-eligible.ts';
import { reasonRequiredIn } from '../lexicon/claims/reason-required.ts';
import { refundDivertedIn } from '../lexicon/claims/refund-diverted.ts';
import { shamingIn } from '../lexicon/claims/shaming.ts';
import { shopOrLetterIn } from '../lexicon/claims/shop-or-letter.ts';
import { typedWordsIn } from '../lexicon/claims/typed-words.ts';
import { waitImposedIn } from '../lexicon/claims/wait-imposed.ts';
import { callBackIn } from '../lexicon/claims/call-back.ts';
import type { Claim } from '../lexicon/claims/claim.ts';
import { lossIn } from '../lexicon/claims/loss.ts';
import { notNowIn } from '../lexicon/claims/not-now.ts';
import { refundDeniedIn } from '../lexicon/claims/refund-denied.ts';
import { phoneNeededIn, serviceNeededIn } from '../lexicon/claims/service-needed.ts';
import { stayIn } from '../lexicon/claims/stay.ts';
import { utterance, type Role, type Utterance } from '../lexicon/utterance.ts';
import type { BlockerId } from '../model/blocker.ts';

type Reader = (said: Utterance) => Claim[];

/** What a person of the service says to talk somebody round: one thing, whether he pleads, offers or warns. */
const dissuasionIn: Reader = (said) =>
  said.role === 'chat-agent' ? [...stayIn(said), ...lossIn(said)].sort((a, b) => a.start - b.start) : [];
/** From a person of the service it is his dissuasion (decisions, Blockers 4: one design fact is one blocker). */
const unlessAgent =
  (reader: Reader): Reader =>
  (said) =>
    said.role === 'chat-agent' ? [] : reader(said);

/** What the words of a text alone may say, by the blocker that rests on it, in the order of the catalogue. */
const readers = {
  'ENT-06': appOnlyIn,
  'CHN-01': serviceNeededIn,
  'CHN-02': phoneNeededIn,
  'CHN-03': shopOrLetterIn,
  'CHN-04': callBackIn,
  'AGT-01': dissuasionIn,
  'TIM-01': notNowIn,
  'TIM-03': waitImposedIn,
  'ELG-01': notEligibleIn,
  'ELG-02': leavingFeeIn,
  'AUT-03': dataDemandedIn,
  'RET-01': unlessAgent(stayIn),
  'LOS-01': unlessAgent(lossIn),
  'SHM-01': shamingIn,
  'SRV-01': reasonRequiredIn,
  'SRV-02': typedWordsIn,
  'REF-01': refundDeniedIn,
  'REF-02': refundDivertedIn,
} satisfies Partial<Record<BlockerId, Reader>>;

export type ClaimedBlocker = keyof typeof readers;

/** Whoever must telephone or go to a shop must, for that very reason, contact the service: told as the stronger. */
const stronger: readonly BlockerId[] = ['CHN-02', 'CHN-03'];

/** A text's claims by blocker, in the order of the catalogue; blockers that it does not speak of are left out. */
export function readText(text: string, role: Role): { id: ClaimedBlocker; claims: Claim[] }[] {
  const said = utterance(text, role);
  const read = (Object.keys(readers) as ClaimedBlocker[])
    .map((id) => ({ id, claims: readers[id](said) }))
    .filter((each) => each.claims.length > 0);
  const absorbed = read.some(({ id }) => stronger.includes(id));
  return read.filter(({ id }) => id !== 'CHN-01' || !absorbed);
}
