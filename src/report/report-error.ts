import { SentenceError } from '../model/sentence-error.ts';

/** Why there is no report, in a sentence that a person can act on. */
export class ReportError extends SentenceError<'nothing' | 'too-large'> {}
