import type { Utterance } from '../utterance.ts';
import { featuresOf, type RuleHit } from './features.ts';
import { languageOf, type KnownLanguage } from './language-of.ts';
import { readModel, type Model } from './model-data.ts';
import { weigh, type Weighed } from './weigh.ts';
import { words } from './words-4.ts';

/** The model has learnt from texts of up to three sentences; what is longer it does not judge. Normalised characters. */
const longest = { zh: 120, en: 480 };

/** Made ready once, when first asked. */
let model: Model | null = null;

interface Judged {
  weighed: Weighed[];
  /** The least probability that is asked of a blocker. */
  least: number;
}

/**
 * What the trained model makes of a text; null for a text that it cannot judge: of another language, or longer than
 * those that it has learnt from.
 */
export function weighText(said: Utterance, rules: readonly RuleHit[]): Judged | null {
  const language = judgedIn(said);
  if (language === null) return null;
  model ??= readModel(words);
  const { length } = said.normalised.text;
  const features = featuresOf(said, language, rules);
  const weighed = weigh(model, features, { role: said.role, language, length });
  return { weighed, least: model.least[language] };
}

function judgedIn({ normalised: { text } }: Utterance): KnownLanguage | null {
  if (text.length > longest.en) return null;
  const language = languageOf(text);
  return language === null || text.length > longest[language] ? null : language;
}
