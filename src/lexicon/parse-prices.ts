import { normalise } from './normalise.ts';
import { parseAmounts } from './parse-amounts.ts';

/** What something costs for how long. `said`: the words that give it, normalised. */
export interface Price {
  amount: number;
  /** ISO 4217. */
  currency: string;
  period: 'week' | 'month' | 'quarter' | 'year';
  said: string;
}

const periods: readonly (readonly [Price['period'], RegExp])[] = [
  ['week', /\/\s*(?:周|星期|week|wk)|每(?:周|星期)|包周|周费|\b(?:per|a|each|every) week\b|\bweekly\b/u],
  [
    'month',
    /\/\s*(?:月|mo(?:nth)?\b)|每个?月|(?:连续)?包月|月(?:费|租|付|卡|套餐)|(?<!首|第[一二三四五六])个月(?!内|后)|\b(?:per|a|each|every) month\b|\bmonthly\b/u,
  ],
  [
    'quarter',
    /\/\s*(?:季度?|quarter)|每季度?|(?:连续)?包季|季(?:费|付|卡)|\b(?:per|a|each|every) quarter\b|\bquarterly\b/u,
  ],
  [
    'year',
    /\/\s*(?:年|y(?:ea)?r\b)|每年|(?:连续)?包年|年(?:费|付|卡)|全年|\b(?:per|a|each|every) year\b|\b(?:annual|year)ly?\b/u,
  ],
];
/** A price for so long only, or a saving: not what the plan costs. */
const special =
  /首[周月季年]|[\d一二三两半]+\s*个?月|限时|优惠|立减|折|省|原价|退|赠|\b(?:first|off|save|saving|discount|credit|refund|trial|intro\w*|for \d+ (?:months?|weeks?))\b/u;

/**
 * The regular prices that a text states: clauses with one amount and one period. ¥50.00/月, 月费 8 元, "$9.99 a month";
 * not ¥14 for three months, not a first month, not a discount. Version `price-3`.
 */
export function parsePrices(text: string): Price[] {
  return normalise(text)
    .split(/[。;!?\n|·]|\.(?=\s)|,(?!\d{3})/u)
    .flatMap((clause) => {
      const said = clause.trim();
      const amounts = parseAmounts(said);
      const named = periods.filter(([, pattern]) => pattern.test(said));
      const [amount] = amounts;
      const [period] = named;
      if (!amount || !period || amounts.length > 1 || named.length > 1 || special.test(said)) return [];
      return [{ amount: Number(amount.amount), currency: amount.currency, period: period[0], said }];
    });
}
