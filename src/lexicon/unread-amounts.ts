import { bareAmounts, dueWords } from './bare-amounts.ts';
import { chineseNumerals } from './chinese-number.ts';
import { cutStruck } from './cut-struck.ts';
import { joinPieces } from './join-pieces.ts';
import { plainOf, sentencesOf, unknownCodes } from './money-text.ts';
import { findAmounts } from './parse-amounts.ts';
import { isDaily, saysYearAtOnce } from './taken-amount.ts';

/** A figure at a sign; at words of money; in words. */
const atSign = new RegExp(
  `\\p{Sc}\\s?[\\p{N}${chineseNumerals}]|[\\p{N}${chineseNumerals}][^\\p{L}\\p{N}]{0,3}(?:\\p{Sc}|(?:usd|cny|rmb|eur|gbp|jpy|hkd|twd)(?![a-z])|(?:元|圆|块钱)(?![旦宵素气件组首月年]))|(?<![a-z])(?:${unknownCodes})\\s?\\d|\\d\\s?(?:${unknownCodes})(?![a-z])|\\b(?:ten|eleven|twelve|\\w+teen|\\w+ty|hundred|thousand)(?:[ -]\\w+){0,3} (?:dollars?|euros?|pounds?|yuan|bucks)\\b`,
  'u',
);
const atDue = new RegExp(`(?:${dueWords})[^\\p{L}\\p{N}]{0,6}[\\p{N}${chineseNumerals}]`, 'u');

/**
 * Where an amount stands that cannot be read: ¥1.0.0, ₿ 3, "thirty dollars", 应付：300 金币, what a day costs and nothing else.
 * `isDue`: right behind the words for what is due.
 */
export function unreadAmounts(
  texts: readonly string[],
  { struck = [], currency = null }: { struck?: readonly string[]; currency?: string | null } = {},
): { said: string; isDue: boolean }[] {
  const joined = joinPieces(cutStruck(texts, struck));
  const readBare = currency !== null && bareAmounts(joined, currency, 'payable').length > 0;
  return joined.flatMap((text) =>
    sentencesOf(plainOf(text, currency)).flatMap((said) => {
      const amounts = findAmounts(said);
      const rest = amounts.reduceRight(
        (left, { start, end }) => `${left.slice(0, start)} 额 ${left.slice(end)}`,
        said,
      );
      const isDue = !readBare && atDue.test(rest);
      const isOfDay = amounts.some(({ end }) => isDaily('', said.slice(end), saysYearAtOnce(said)));
      return isDue || isOfDay || atSign.test(rest) ? [{ said: said.trim().slice(0, 200), isDue }] : [];
    }),
  );
}
