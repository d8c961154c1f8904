import type { Utterance } from '../utterance.ts';
import { featuresOf, type RuleHit } from './features.ts';
import { languageOf } from './language-of.ts';
import { readModel, type Model } from './model-data.ts';
import { weigh, type Weighed } from './weigh.ts';
import { words } from './words-2.ts';

/** The model has learnt from texts of up to three sentences; what is longer it does not judge. Normalised characters. */
const longest = { zh: 120, en: 480 };

let model: Model | null = null;

/**
 * What the trained model makes of a text, with the least probability that is asked of a blocker; null for a text
 * that it cannot judge: of another language, or longer than those that it has learnt from.
 */
export function weighText(
  said: Utterance,
  rules: readonly RuleHit[],
): { weighed: Weighed[]; least: number } | null {
  const { text } = said.normalised;
  if (text.length > longest.en) return null;
  const language = languageOf(text);
  if (language === null || text.length > longest[language]) return null;
  model ??= readModel(words);
  const { role } = said;
  const weighed = weigh(model, featuresOf(said, language, rules), { role, language, length: text.length });
  return { weighed, least: model.least[language] };
}
