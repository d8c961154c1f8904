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

/** Least probability of what a rule reads: clearly more likely than not. */
const likely = 0.6;

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
  // In a text that says two things each speaks against the other: what a sentence would say by itself it says there too.
  const standsAlone = (id: ClaimedBlocker, place: number): boolean =>
    read.some((other) => other.id !== id && placesOf(said, other).some((each) => each !== place)) &&
    isTold(id, sentenceOf(text, said, place));
  return absorb(
    weighed.flatMap(({ id, probability, sentence }): ReadBlocker[] => {
      const ruled = read.find((each) => each.id === id);
      if (ruled)
        return probability >= likely || placesOf(said, ruled).some((place) => standsAlone(ruled.id, place))
          ? [ruled]
          : [];
      if (!isClaimed(id) || probability < least) return [];
      const whole = said.sentences[sentence]!;
      return [{ id, claims: [claimIn(said, whole, { index: 0, length: whole.text.length })] }];
    }),
  );
}

/** Whether the model, too, is sure of it; where it was not trained for that language the rules are believed. */
function isTold(id: ClaimedBlocker, said: Utterance): boolean {
  const judged = weighText(said, ruleHits(said, readByRules(said)));
  return judged === null || judged.weighed.some((each) => each.id === id && each.probability >= judged.least);
}

/** What the rules alone read. */
export function readByRules(said: Utterance): ReadBlocker[] {
  return absorb(
    claimedBlockers.map((id) => ({ id, claims: readers[id](said) })).filter((each) => each.claims.length > 0),
  );
}

/** What the rules read, as the model is told of it. */
export function ruleHits(said: Utterance, read: readonly ReadBlocker[]): RuleHit[] {
  return read.flatMap((each) => placesOf(said, each).map((sentence) => ({ id: each.id, sentence })));
}

/** The sentences in which its words stand. */
function placesOf(said: Utterance, { claims }: ReadBlocker): number[] {
  return [...new Set(claims.map(({ end }) => sentenceAt(said, end)))];
}

/** A sentence of a text by itself. */
function sentenceOf(text: string, { role, normalised, sentences }: Utterance, place: number): Utterance {
  const { start, end } = sentences[place]!;
  const span = normalised.toOriginalSpan(start, end);
  return utterance(text.slice(span.start, span.end), role);
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
