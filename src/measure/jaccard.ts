import { foldDigits } from '../lexicon/fold-digits.ts';
import { normalise } from '../lexicon/normalise.ts';

const cjkRun = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}ー]+/gu;
const word = /[\p{L}\p{M}\p{N}]+/gu;

/** Character bigrams of CJK runs, lower-case words of other scripts, digits folded to 0. */
export function tokensOf(text: string): Set<string> {
  const folded = foldDigits(normalise(text));
  const tokens = new Set<string>();
  for (const [run] of folded.matchAll(cjkRun)) {
    const characters = [...run];
    if (characters.length === 1) tokens.add(run);
    for (let at = 1; at < characters.length; at++) tokens.add(`${characters[at - 1]}${characters[at]}`);
  }
  for (const [each] of folded.replace(cjkRun, ' ').matchAll(word)) tokens.add(each);
  return tokens;
}

/** Shared part of two texts' tokens, 0–1. Two texts without any are the same: 1. */
export function jaccard(a: string, b: string): number {
  const left = tokensOf(a);
  const right = tokensOf(b);
  const both = [...left].filter((token) => right.has(token)).length;
  const either = left.size + right.size - both;
  return either === 0 ? 1 : both / either;
}
