/** A sentence for the author or the user of a scenario, in both languages. */
export class ScenarioError extends Error {
  readonly zh: string;

  constructor(words: { zh: string; en: string }, options?: { cause?: unknown }) {
    super(words.en, options);
    this.name = 'ScenarioError';
    this.zh = words.zh;
  }
}
