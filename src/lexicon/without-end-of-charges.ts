import { normalise } from './normalise.ts';

const zh =
  /(?:将|会|就|便|即)?(?:不再|不会再?|停止|终止)(?:为您|向您|对您)?(?:自动)?(?:扣费|扣款|扣钱|收费|计费|续费|收取(?:任何)?(?:月|会员)?费用?|产生(?:任何)?费用)/gu;
const en =
  /\b(?:(?:you|your \w+)(?:'ll| will)? (?:not|no longer|never) be (?:charged|billed)|(?:you )?won't be (?:charged|billed)|(?:we|it)(?:'ll| will) (?:stop charging|no longer (?:charge|bill))(?: you| your \w+)?)(?: again| any ?more)?/gu;

/**
 * A text in normalised form without the words that charges end: that nothing is taken any more is no loss.
 * Version `charges-end-1`.
 */
export function withoutEndOfCharges(text: string): string {
  return normalise(text).replaceAll(zh, '').replaceAll(en, '').trim();
}
