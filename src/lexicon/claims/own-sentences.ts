import { isAside } from '../is-aside.ts';
import { isHypothetical } from '../is-hypothetical.ts';
import { around, type Sentence, type Utterance } from '../utterance.ts';

/** A card that money goes back to is no other matter. */
const paidBack = /(?:退|返)(?:回|至|到|还)?[^,。]{0,4}信用卡/gu;

/** The sentences that speak to the person and claim something: no questions, no reports, no stories of others. */
export function ownSentences(said: Utterance): Sentence[] {
  return said.sentences.filter(
    (sentence) => !isHypothetical(sentence.text) && !isAside(around(said, sentence).replace(paidBack, '')),
  );
}
