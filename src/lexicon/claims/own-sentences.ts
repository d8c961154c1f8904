import { isAside } from '../is-aside.ts';
import { isHypothetical } from '../is-hypothetical.ts';
import { around, type Sentence, type Utterance } from '../utterance.ts';

/** Words of another matter that stand for none here: a registered letter, the card that money goes back to, a proof. */
const harmless =
  /挂号信?|(?:退|返)(?:回|至|到|还)?[^,。]{0,4}信用卡|doctor's (?:note|letter|certificate)|(?:letter|note) from (?:your|a|the) doctor/gu;

/** The sentences that speak to the person and claim something: no questions, no reports, no stories of others. */
export function ownSentences(said: Utterance): Sentence[] {
  return said.sentences.filter(
    (sentence) => !isHypothetical(sentence.text) && !isAnothersMatter(said, sentence),
  );
}

/** It, or what stands around it, is about something else than the reader's own contract. */
export function isAnothersMatter(said: Utterance, sentence: Sentence): boolean {
  return isAside(sentence.text.replace(harmless, ''), around(said, sentence));
}
