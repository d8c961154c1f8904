import { claimIn, type Claim } from '../lexicon/claims/claim.ts';
import { languageOf, type KnownLanguage } from '../lexicon/model/language-of.ts';
import { weighText } from '../lexicon/model/trained.ts';
import type { Weighed } from '../lexicon/model/weigh.ts';
import { words } from '../lexicon/model/words-4.ts';
import { utterance, type Utterance } from '../lexicon/utterance.ts';
import { readByRules, ruleHits, type ClaimedBlocker } from './read-text.ts';

/** Least probability: on a page most texts speak of something else, and of a walk's texts each is weighed. */
const sure = 0.9;
/**
 * What the rules read is taken back below this, told to the model together with what the person is about: of labelled
 * texts that it had not learnt from, none of 49 such hits was right.
 */
const unlikely = 0.1;
/** "Somebody will call you within 48 hours" says nothing by itself; to somebody who is leaving it does. */
const leaving: Record<KnownLanguage, string> = {
  zh: '您正在办理退订。',
  en: 'You are cancelling your subscription. ',
};
/** A heading or a label says too little to be weighed: Chinese characters, words of other scripts. */
const least = { characters: 8, words: 5 };

/** What is said in questions; else who asks whether it is so does not say that it is. */
const asking: readonly ClaimedBlocker[] = ['RET-01', 'LOS-01', 'AGT-01', 'SHM-01'];

/** The model was taught the stronger one alone, where both are so (`read-text.ts`). */
const holds: Readonly<Partial<Record<string, ClaimedBlocker>>> = { 'CHN-02': 'CHN-01', 'CHN-03': 'CHN-01' };

/** What a detector's version names that weighs so: the model, how sure it must be, and what it takes back. */
export const weighing = `${words.version} sure-2`;

/** A text is weighed once in each way, however many detectors ask. */
type Known = WeakMap<Utterance, readonly Weighed[]>;
const alone: Known = new WeakMap();
const whileLeaving: Known = new WeakMap();

/**
 * A recogniser that takes back what its rules read where the model, told that the person is leaving, holds it for
 * unlikely; and that, where the rules read nothing in a text, takes the sentence of which the model is sure. What is
 * taken so has no subtype.
 */
export function withModel(
  id: ClaimedBlocker,
  claimsOf: (said: Utterance) => Claim[],
): (said: Utterance) => Claim[] {
  return (said) => {
    const claims = claimsOf(said);
    if (!isSentence(said.normalised.text)) return claims;
    if (claims.length > 0) return isUnlikely(id, said) ? [] : claims;
    const found = once(alone, said, () => said).find((each) => each.id === id && each.probability >= sure);
    if (!found) return [];
    const whole = said.sentences[found.sentence]!;
    if (whole.text.endsWith('?') && !asking.includes(id)) return [];
    return [claimIn(said, whole, { index: 0, length: whole.text.length })];
  };
}

/** False where the model cannot judge the text, or the blocker in this role. */
function isUnlikely(id: ClaimedBlocker, said: Utterance): boolean {
  const language = languageOf(said.normalised.text);
  if (language === null) return false;
  const inContext = (): Utterance => utterance(leaving[language] + said.normalised.text, said.role);
  const its = once(whileLeaving, said, inContext).filter((each) => each.id === id || holds[each.id] === id);
  return its.length > 0 && its.every(({ probability }) => probability < unlikely);
}

function once(known: Known, said: Utterance, asked: () => Utterance): readonly Weighed[] {
  let weighed = known.get(said);
  if (!weighed) {
    const text = asked();
    weighed = weighText(text, ruleHits(text, readByRules(text)))?.weighed ?? [];
    known.set(said, weighed);
  }
  return weighed;
}

function isSentence(text: string): boolean {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0;
  return characters >= least.characters || (characters === 0 && words >= least.words);
}
