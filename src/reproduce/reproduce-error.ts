import type { Names } from '../model/walk.ts';

/**
 * Why a bundle cannot be walked again: `usage` what was asked does not fit it; `integrity` it is not what was sealed.
 */
export class ReproduceError extends Error {
  override readonly name = 'ReproduceError';
  readonly code: 'usage' | 'integrity';
  readonly sentence: Names;

  constructor(code: 'usage' | 'integrity', sentence: Names) {
    super(sentence.en);
    this.code = code;
    this.sentence = sentence;
  }
}
