/**
 * A sentence for the author or the user of a scenario, in both languages. Playwright shows the message alone: it is
 * in the language in which `seesaw` was asked to speak (`SEESAW_LANG`), else in English.
 */
export class ScenarioError extends Error {
  readonly sentence: { zh: string; en: string };

  constructor(words: { zh: string; en: string }, options?: { cause?: unknown }) {
    super(words[process.env['SEESAW_LANG'] === 'zh' ? 'zh' : 'en'], options);
    this.name = 'ScenarioError';
    this.sentence = words;
  }
}
