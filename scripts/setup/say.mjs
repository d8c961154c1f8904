/** What setup and the test runner say, in the user's language (the rule of src/cli/language.ts, without its flag). */
const env = process.env;
const locale =
  env.SEESAW_LANG ||
  env.LC_ALL ||
  env.LC_MESSAGES ||
  env.LANG ||
  Intl.DateTimeFormat().resolvedOptions().locale;
export const lang = /^zh/i.test(locale) ? 'zh' : 'en';

/** @param {{ zh: string, en: string }} sentence */
export function say(sentence) {
  console.log(`setup: ${sentence[lang]}`);
}

/**
 * Ends setup: something cannot be had by itself. Exit code 5 is `machine` of src/cli/exit-codes.ts.
 * @param {{ zh: string, en: string }} sentence
 * @returns {never}
 */
export function giveUp(sentence) {
  console.error(`setup: ${sentence[lang]}`);
  process.exit(5);
}
