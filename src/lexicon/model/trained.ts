import type { Utterance } from '../utterance.ts';
import { brief } from './brief-1.ts';
import { featuresOf, type RuleHit } from './features.ts';
import { isBrief } from './is-brief.ts';
import { languageOf, type KnownLanguage } from './language-of.ts';
import { readModel, type Model, type ModelData } from './model-data.ts';
import { weigh, type Weighed } from './weigh.ts';
import { words } from './words-2.ts';

/** The models have learnt from texts of up to three sentences; what is longer they do not judge. Normalised characters. */
const longest = { zh: 120, en: 480 };

/** Made ready once, when first asked. */
const models = new Map<ModelData, Model>();

interface Judged {
  weighed: Weighed[];
  /** The least probability that is asked of a blocker. */
  least: number;
}

/**
 * What the trained model makes of a text, wherever it stands; null for a text that it cannot judge: of another language,
 * or longer than those that it has learnt from.
 */
export function weighText(said: Utterance, rules: readonly RuleHit[]): Judged | null {
  const language = judgedIn(said);
  return language && weighBy(words, said, rules, { language, apart: false });
}

/**
 * The same of a text that stands alone: a brief Chinese sentence (a control's label is none) is judged by the model that
 * learnt from such besides. Of English ones set aside that model read no more than the other, and one more wrong.
 */
export function weighAlone(said: Utterance, rules: readonly RuleHit[]): Judged | null {
  const language = judgedIn(said);
  if (language !== 'zh' || said.role === 'control' || !isBrief(said.normalised.text.length, language))
    return weighText(said, rules);
  return weighBy(brief, said, rules, { language, apart: true });
}

function judgedIn({ normalised: { text } }: Utterance): KnownLanguage | null {
  if (text.length > longest.en) return null;
  const language = languageOf(text);
  return language === null || text.length > longest[language] ? null : language;
}

function weighBy(
  data: ModelData,
  said: Utterance,
  rules: readonly RuleHit[],
  { language, apart }: { language: KnownLanguage; apart: boolean },
): Judged {
  let model = models.get(data);
  if (!model) models.set(data, (model = readModel(data)));
  const { length } = said.normalised.text;
  const weighed = weigh(model, featuresOf(said, language, rules, apart), {
    role: said.role,
    language,
    length,
  });
  return { weighed, least: model.least[language] };
}
