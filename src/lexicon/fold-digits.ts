/** One number: a run of decimal digits of any script, groups of thousands included. */
const number = /\p{Nd}+(?:,\p{Nd}{3}(?!\p{Nd}))*/gu;

/**
 * Every number becomes one `0`, however many digits it has: balances, countdowns, order numbers and prices of
 * the day change between two visits, also in length (9 → 10, 999 → 1,000), and the screen is the same.
 * Full-width digits fold too. Chinese numerals do not: they are parts of words (一键, 三方), and what changes
 * daily is printed in figures. Circled and Roman numerals number the steps of a page and stay. Idempotent.
 */
export function foldDigits(text: string): string {
  return text.replace(number, '0');
}
