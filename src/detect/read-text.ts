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
import { claimIn, type Claim } from '../lexicon/claims/claim.ts';
import { lossIn } from '../lexicon/claims/loss.ts';
import { notNowIn } from '../lexicon/claims/not-now.ts';
import { refundDeniedIn } from '../lexicon/claims/refund-denied.ts';
import { phoneNeededIn, serviceNeededIn } from '../lexicon/claims/service-needed.ts';
import { stayIn } from '../lexicon/claims/stay.ts';
import type { RuleHit } from '../lexicon/model/features.ts';
import { weighText } from '../lexicon/model/trained.ts';
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
export const claimedBlockers = Object.keys(readers) as ClaimedBlocker[];

/** Whoever must telephone or go to a shop must, for that very reason, contact the service: told as the stronger. */
const stronger: readonly BlockerId[] = ['CHN-02', 'CHN-03'];

export interface ReadBlocker {
  id: ClaimedBlocker;
  claims: Claim[];
}

/** A text's claims by blocker, in the order of the catalogue; blockers that it does not speak of are left out. */
export function readText(text: string, role: Role): ReadBlocker[] {
  const said = utterance(text, role);
  const read = readByRules(said);
  const judged = weighText(said, ruleHits(said, read));
  if (!judged) return read;
  const { weighed, least } = judged;
  // Where a text says two things each speaks against the other: what would be added of a sentence alone stands.
  const isBelievedAlone = ({ id, claims }: ReadBlocker): boolean =>
    claims.some(({ end }) => {
      const place = sentenceAt(said, end);
      if (
        !read.some(
          (each) => each.id !== id && each.claims.some((claim) => sentenceAt(said, claim.end) !== place),
        )
      )
        return false;
      const { start, end: to } = said.sentences[place]!;
      const span = said.normalised.toOriginalSpan(start, to);
      const alone = utterance(text.slice(span.start, span.end), role);
      const again = weighText(alone, ruleHits(alone, readByRules(alone)));
      return again?.weighed.some((each) => each.id === id && each.probability >= again.least.add) ?? true;
    });
  return absorb(
    weighed.flatMap(({ id, probability, sentence }): ReadBlocker[] => {
      const ruled = read.find((each) => each.id === id);
      if (ruled) return probability >= least.keep || isBelievedAlone(ruled) ? [ruled] : [];
      if (!isClaimed(id) || probability < least.add) return [];
      const whole = said.sentences[sentence]!;
      return [{ id, claims: [claimIn(said, whole, { index: 0, length: whole.text.length })] }];
    }),
  );
}

/** What the rules alone read. */
export function readByRules(said: Utterance): ReadBlocker[] {
  return absorb(
    claimedBlockers.map((id) => ({ id, claims: readers[id](said) })).filter((each) => each.claims.length > 0),
  );
}

/** What the rules read, as the model is told of it. */
export function ruleHits(said: Utterance, read: readonly ReadBlocker[]): RuleHit[] {
  return read.flatMap(({ id, claims }) => {
    const sentences = new Set(claims.map(({ end }) => sentenceAt(said, end)));
    return [...sentences].map((sentence) => ({ id, sentence }));
  });
}

/** Index of the sentence in which a place of the text as given ends. */
function sentenceAt({ sentences, normalised }: Utterance, end: number): number {
  const found = sentences.findIndex((each) => normalised.toOriginalSpan(each.start, each.end).end >= end);
  return Math.max(0, found);
}

function absorb(read: ReadBlocker[]): ReadBlocker[] {
  const absorbed = read.some(({ id }) => stronger.includes(id));
  return read.filter(({ id }) => id !== 'CHN-01' || !absorbed);
}

function isClaimed(id: string): id is ClaimedBlocker {
  return id in readers;
}
