import { isHypothetical } from '../is-hypothetical.ts';
import { isStory } from '../is-story.ts';
import type { Sentence, Utterance } from '../utterance.ts';

/** The sentences that speak to the person and claim something: no questions, no reports, no stories of others. */
export function ownSentences({ normalised, sentences }: Utterance): Sentence[] {
  return isStory(normalised.text) ? [] : sentences.filter(({ text }) => !isHypothetical(text));
}
