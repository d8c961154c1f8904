import type { Names } from './walk.ts';

/** Why something could not be done: one sentence that a person can act on, in both languages; `code` tells it to a program. */
export abstract class SentenceError<Code extends string> extends Error {
  readonly code: Code;
  readonly sentence: Names;

  constructor(code: Code, sentence: Names) {
    super(sentence.en);
    this.name = new.target.name;
    this.code = code;
    this.sentence = sentence;
  }
}
