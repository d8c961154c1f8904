import type { AmountRole } from './amount-role.ts';
import { chineseNumerals } from './chinese-number.ts';
import { normalise } from './normalise.ts';
import { parseAmounts, type Amount } from './parse-amounts.ts';

/** What is written before an amount that is due, as a pattern. */
export const dueWords =
  '应付|应支付|应缴|实付|实际支付|需付|需支付|待支付|支付金额|付款金额|扣款金额|支付总额|付款总额|\\b(?:amount|total|balance|payment) (?:due|payable|to pay)(?: (?:today|now))?|\\b(?:order|grand) total|\\bdue (?:today|now)';
/** Before a sum. */
const sumWords = '合计|总计|总价|总额|共计|金额|\\btotal';
const inUnit = '(?:\\((?:元|人民币|rmb|cny|cn¥|usd|us\\$|hkd|twd|nt\\$|eur|gbp|jpy|[¥$€£])\\))?';
const plainFigure = `(?<figure>(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d{1,2})?|[${chineseNumerals}]{1,12})`;
/** Words whose number is an amount even where no currency is written: 应付：300, 应付金额(元) | 300.00. */
const bareAfter = (words: string) =>
  new RegExp(
    `(?:${words})[\\s金总额计款为是:(]*${inUnit}[\\s:为是]*${plainFigure}(?:\\s?/\\s?(?:年|月|季|天|year|yr|month|mo))?[\\s).]*$`,
    'u',
  );
const after = { payable: bareAfter(dueWords), sum: bareAfter(sumWords) };

/** A label that stands in a block of its own before its amount (应付金额 | ¥30.00) has so many characters at most. */
export const longestLabel = 24;

/** Amounts without a sign, by the words before them that call them due, or a sum. `said`: the text in which one stands. */
export function bareAmounts(
  texts: readonly string[],
  currency: string,
  role: 'payable' | 'sum',
): (Amount & { role: AmountRole; said: string })[] {
  const words = after[role];
  const plain = texts.map(normalise);
  return plain.flatMap((said, index) => {
    const label = plain[index - 1] ?? '';
    const found = words.exec(said) ?? (label.length <= longestLabel ? words.exec(`${label} ${said}`) : null);
    if (!found || !said.includes(found.groups!['figure']!)) return [];
    const [read] = parseAmounts(`${found.groups!['figure']} CNY`);
    return read ? [{ amount: read.amount, currency, role, said: said.slice(0, 200) }] : [];
  });
}
