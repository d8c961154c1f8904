import type { KnownLanguage } from './language-of.ts';

/** In normalised characters. */
const most = { zh: 20, en: 70 };

/** Whether a text is of few words and says a single thing; `length` in normalised characters. */
export function isBrief(length: number, language: KnownLanguage): boolean {
  return length <= most[language];
}
