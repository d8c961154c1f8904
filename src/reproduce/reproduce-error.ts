import { SentenceError } from '../model/sentence-error.ts';

/**
 * Why a bundle cannot be walked again: `usage` what was asked does not fit it; `integrity` it is not what was sealed.
 */
export class ReproduceError extends SentenceError<'usage' | 'integrity'> {}
