import type { KnownLanguage } from './language-of.ts';

const token = /[a-z]+(?:'[a-z]+)?|\d+|[^\sa-z\d]/gu;

/** The n-grams of a sentence: of one to four characters in Chinese; of words, and of four letters, in English. */
export function* gramsOf(sentence: string, language: KnownLanguage): Generator<string> {
  if (language === 'en') return yield* ofWords(sentence);
  const padded = `^${sentence}`;
  for (let from = 0; from < padded.length; from++) {
    for (let to = from + 1; to <= Math.min(padded.length, from + 4); to++) yield padded.slice(from, to);
  }
}

/** What is crossed with the role: two characters in Chinese, a word's stem in English. */
export function* unitsOf(sentence: string, language: KnownLanguage): Generator<string> {
  if (language === 'en') {
    for (const word of sentence.match(token) ?? []) yield `s:${stem(word)}`;
  } else {
    for (let from = 0; from + 2 <= sentence.length; from++) yield sentence.slice(from, from + 2);
  }
}

function* ofWords(sentence: string): Generator<string> {
  const words = ['^', ...(sentence.match(token) ?? [])];
  for (const [index, word] of words.entries()) {
    yield `w:${word}`;
    yield `s:${stem(word)}`;
    const next = words[index + 1];
    const third = words[index + 2];
    if (next !== undefined) yield `w:${word} ${next}`;
    if (third !== undefined) {
      yield `w:${word} ${next} ${third}`;
      yield `w:${word} _ ${third}`;
    }
    const spaced = ` ${word} `;
    if (word.length > 3)
      for (let from = 0; from + 4 <= spaced.length; from++) yield `x:${spaced.slice(from, from + 4)}`;
  }
}

/** Forms of one word become alike, roughly. */
function stem(word: string): string {
  return word.length < 5 ? word : word.replace(/'s$/u, '').replace(/(?:ing|ed|es|s|ly|e)$/u, '');
}
