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

/** Words that tell nothing by standing beside another. */
const small = new Set(
  (
    'the a an to of in on is are be it its this that and or for with as at by from was were will would can could may ' +
    'have has had do does did so than then there here just'
  ).split(' '),
);
/** So many words of a sentence are paired at most. */
const most = 25;

/** Two words of an English sentence wherever they stand; two characters of a Chinese one with one or two between. */
export function* pairsOf(sentence: string, language: KnownLanguage): Generator<string> {
  if (language === 'zh') {
    for (let from = 0; from < sentence.length; from++) {
      for (let to = from + 2; to < Math.min(sentence.length, from + 4); to++)
        yield `${sentence[from]}_${sentence[to]}`;
    }
    return;
  }
  const telling = (sentence.match(token) ?? []).filter((word) => /^[a-z]+$/u.test(word) && !small.has(word));
  const stems = [...new Set(telling.map(stem))].sort().slice(0, most);
  for (const [index, one] of stems.entries()) {
    for (const other of stems.slice(index + 1)) yield `${one}&${other}`;
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
