import type { Utterance } from '../utterance.ts';
import type { KnownLanguage } from './language-of.ts';

const units = { zh: /\S/gu, en: /[a-z]+(?:'[a-z]+)?|\d+|[^\sa-z\d]/gu };
const persons: Record<KnownLanguage, Record<string, RegExp>> = {
  zh: { i: /我(?!们)/u, we: /我们|本店|本公司/u, you: /你|您/u, they: /他|她|它/u },
  en: {
    i: /\b(?:i|my|me)\b/u,
    we: /\b(?:we|us|ours?)\b/u,
    you: /\byou(?:rs?)?\b/u,
    they: /\b(?:he|she|they|their|them|his|her)\b/u,
  },
};

/** How a text looks, whatever it says: about how long it is, its marks, and of whom it speaks. */
export function shapeOf({ normalised: { text }, sentences }: Utterance, language: KnownLanguage): string[] {
  const length = text.match(units[language])?.length ?? 0;
  return [
    `long:${Math.floor(Math.log2(Math.max(1, length)) * 1.5)}`,
    `sentences:${Math.min(4, sentences.length)}`,
    ...[...'?!,:"\'\u2026\u2014'].filter((mark) => text.includes(mark)).map((mark) => `mark:${mark}`),
    ...Object.entries(persons[language])
      .filter(([, pattern]) => pattern.test(text))
      .map(([person]) => `person:${person}`),
  ];
}
