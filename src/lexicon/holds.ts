import type { Term } from './frame.ts';

/** Compiled once, when first asked for. */
const patterns = new Map<Term, RegExp>();

/**
 * What is known of the sentences last asked about: all claims ask about the same few sentences of a text, one after
 * the other, and share most terms.
 */
const known = new Map<string, Map<Term, boolean>>();
const most = 64;

/** Whether a term stands anywhere in a sentence of normalised text. */
export function holds(sentence: string, term: Term): boolean {
  let answers = known.get(sentence);
  if (!answers) {
    if (known.size >= most) known.clear();
    known.set(sentence, (answers = new Map()));
  }
  let answer = answers.get(term);
  if (answer === undefined) {
    let pattern = patterns.get(term);
    if (!pattern) patterns.set(term, (pattern = new RegExp(term, 'u')));
    answers.set(term, (answer = pattern.test(sentence)));
  }
  return answer;
}
