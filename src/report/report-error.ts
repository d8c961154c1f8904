import type { Names } from '../model/walk.ts';

/** Why there is no report, in a sentence that a person can act on. */
export class ReportError extends Error {
  readonly code: 'nothing' | 'too-large';
  readonly sentence: Names;

  constructor(code: ReportError['code'], sentence: Names) {
    super(sentence.en);
    this.name = 'ReportError';
    this.code = code;
    this.sentence = sentence;
  }
}
