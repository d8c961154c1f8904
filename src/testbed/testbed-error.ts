import type { Words } from './words.ts';

/** A problem that the person at the terminal can solve, said in both languages. */
export class TestbedError extends Error {
  readonly words: Words;

  constructor(words: Words) {
    super(`${words.zh}\n${words.en}`);
    this.name = 'TestbedError';
    this.words = words;
  }
}
