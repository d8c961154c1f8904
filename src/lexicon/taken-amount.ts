import { cents, inUnits } from '../model/cents.ts';
import type { Amount } from './parse-amounts.ts';

/** How often a price by the day, the week or the month is taken at once where a year is paid. */
const perYear: readonly (readonly [RegExp, number])[] = [
  [/^\s*(?:\/\s?(?:天|日|d(?:ay)?)|每[天日]|(?:per|a|each) day)/u, 365],
  [/^\s*(?:\/\s?(?:周|w(?:ee)?k)|每周|(?:per|a|each) week)/u, 52],
  [/^\s*(?:\/\s?(?:个?月|mo(?:nth)?)|每个?月|(?:per|a|each) month)/u, 12],
];
const yearAtOnce =
  /\b(?:billed|charged|paid|payable|due|invoiced) (?:annually|yearly|once a year|every (?:12 months|year)|upfront for a year)|\bannual billing\b|按年(?:付|收|计费|扣|支付|缴)|年付|一次性(?:支付|付清|扣除|收取)(?:一年|全年|12|十二)/u;
/** Right behind an amount, right before it: how many times it is taken. */
const timesBehind =
  /^\s*(?:\/\s?\p{L}{1,8}|每\p{L}{1,2}|(?:per|a|each) \p{L}{1,12})?\s*[x×✕*]\s*(?<times>\d{1,5})(?![\d.])/u;
const timesBefore =
  /(?<![\d.])(?<times>\d{1,5})\s*(?:(?:seats?|users?|licen[cs]es?|months?|years?|items?|people|[个份人席年月])\s*)?(?:[x×✕*@]|\bat)\s*$/u;

/**
 * What an amount comes to as it is taken: ¥25 × 12, 10 seats at $30, $25/month billed annually. Where its writing can be
 * read in two ways it is the greater: ¥3,00, $1.299, ¥3 00.
 *
 * @param written as it stands there
 * @param before words since the amount before it
 * @param behind words up to the next one
 * @param isYear what stands there says that a year is paid at once
 */
export function takenAmount(
  read: Amount,
  written: string,
  { before, behind, isYear }: { before: string; behind: string; isYear: boolean },
): string {
  return inUnits(cents(greatest(read, written, behind)) * BigInt(timesOf(before, behind, isYear)));
}

/** Whether a text says that a year is paid at once. */
export function saysYearAtOnce(plain: string): boolean {
  return yearAtOnce.test(plain);
}

/** Whether an amount is what a day costs, and no more is said of it: that is never what is taken. */
export function isDaily(before: string, behind: string, isYear: boolean): boolean {
  return perYear[0]![0].test(behind) && timesOf(before, behind, isYear) === 1;
}

/** How often an amount is taken: ¥25 × 12, 10 seats at $30, $25/month billed annually. */
function timesOf(before: string, behind: string, isYear: boolean): number {
  const times = timesBehind.exec(behind)?.groups!['times'] ?? timesBefore.exec(before)?.groups!['times'];
  if (times !== undefined && Number(times) > 0) return Number(times);
  return (isYear && perYear.find(([pattern]) => pattern.test(behind))?.[1]) || 1;
}

/** An amount as its writing reads at most. */
function greatest({ amount, currency }: Amount, written: string, behind: string): string {
  if (currency !== 'EUR' && /^\D*[1-9]\d*\.\d{3}\D*$/u.test(written))
    return `${BigInt(written.replaceAll(/\D/gu, ''))}.00`;
  const hasCents = ['USD', 'EUR', 'GBP', 'AUD', 'CAD', 'SGD'].includes(currency);
  if (!hasCents && /^\D*\d+,\d{1,2}\D*$/u.test(written)) return inUnits(cents(amount) * 100n);
  const tail = /^(?:\s\d{1,2})+(?=\s*(?:元|圆)?\s*$)/u.exec(behind)?.[0].replaceAll(/\s/gu, '');
  if (tail === undefined || /[.,]\d{1,2}\D*$/u.test(written)) return amount;
  if (hasCents && tail.length === 2) return inUnits(cents(amount) + BigInt(tail));
  return inUnits(cents(amount) * 10n ** BigInt(tail.length) + BigInt(tail) * 100n);
}
