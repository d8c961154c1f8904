import { amountRole, type AmountRole } from './amount-role.ts';
import { normalise } from './normalise.ts';
import { findAmounts, parseAmounts, type Amount } from './parse-amounts.ts';

/** An amount that a screen shows; `said`: the words in which it stands, normalised. */
export type ShownAmount = Amount & { role: AmountRole; said: string };

/** Words whose number is an amount even where no currency is written: 应付：300. */
const asksFor =
  /(?:应付|应支付|应缴|实付|支付金额|付款金额|支付总额|付款总额|\b(?:amount|total) (?:due|payable|to pay)|\border total)[\s金总额计款为是:(]*(?<figure>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d{1,2})?)[\s)]*$/u;

/** The last digits of a card are no amount, and its dots end no sentence: •••• 4242. */
const maskedCard =
  /(?:[•·*]\s?){2,}\d{2,4}|(?:尾号|\bending (?:in|with)|\blast (?:4|four)(?: digits)?:?)\s*\d{4}/gu;

/** A label that stands in a block of its own before its amount (应付金额 | ¥30.00) has so many characters at most. */
const longestLabel = 24;

/**
 * The amounts in a sequence of texts as a screen shows them, with what the words at each make of it. Version `money-3`.
 *
 * @param texts in reading order; a text without an amount may be the label of the next one's
 * @param struck texts that the page shows struck through: what they say is the price before
 * @param currency ISO 4217 in which the scenario pays: the signs that several currencies share (¥, $, 元) are read as it
 */
export function shownAmounts(
  texts: readonly string[],
  { struck = [], currency = null }: { struck?: readonly string[]; currency?: string | null } = {},
): ShownAmount[] {
  const signed = signedAmounts(texts, struck, currency);
  const isSaid = currency === null || signed.some(({ role }) => role === 'payable');
  return isSaid ? signed : [...signed, ...bareAmounts(texts, currency)];
}

function signedAmounts(
  texts: readonly string[],
  struck: readonly string[],
  currency: string | null,
): ShownAmount[] {
  let label = '';
  return texts.flatMap((text) => {
    const plain = normalise(withoutStruck(text, struck))
      .replaceAll(maskedCard, ' ')
      .replaceAll(...signOf(currency));
    const found: ShownAmount[] = [];
    for (const said of plain.split(/[。;!?|·•]|(?<=[a-z)])\.(?=\s|$)/u)) {
      const amounts = findAmounts(said);
      amounts.forEach(({ amount, currency: code, start, end }, index) => {
        const before = lastPart(said.slice(amounts[index - 1]?.end ?? 0, start));
        const behind = said.slice(end, amounts[index + 1]?.start ?? said.length);
        const isFirst = index === 0 && found.length === 0 && !/\p{L}/u.test(before);
        found.push({
          amount,
          currency: code,
          role: amountRole(isFirst ? `${label} ${before}` : before, behind),
          said: said.trim().slice(0, 200),
        });
      });
    }
    label = found.length === 0 && plain.length <= longestLabel ? plain : '';
    return found;
  });
}

/** Amounts without a sign: where a screen says with one what is due, they are not looked for. */
function bareAmounts(texts: readonly string[], currency: string): ShownAmount[] {
  const plain = texts.map(normalise);
  return plain.flatMap((said, index) => {
    const label = plain[index - 1] ?? '';
    const found =
      asksFor.exec(said) ?? (label.length <= longestLabel ? asksFor.exec(`${label} ${said}`) : null);
    if (!found || !said.includes(found.groups!['figure']!)) return [];
    const [read] = parseAmounts(`${found.groups!['figure']} CNY`);
    return read ? [{ amount: read.amount, currency, role: 'payable', said: said.slice(0, 200) }] : [];
  });
}

/** The words since the last comma that is none of a number: what was said before it is about something else. */
function lastPart(text: string): string {
  return text.split(/,(?!\d)/u).at(-1)!;
}

function withoutStruck(text: string, struck: readonly string[]): string {
  // The longest first: ¥45.00 before ¥45.
  return struck
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, each) => (each === '' ? left : left.replace(each, ' ')), text);
}

const dollars = new Set(['HKD', 'TWD', 'SGD', 'AUD', 'CAD']);

/** How to read a sign that several currencies share, as arguments of `replaceAll`. */
function signOf(currency: string | null): [RegExp, string] {
  if (currency === 'JPY') return [/(?<!cn)¥/gu, 'jp¥'];
  if (currency !== null && dollars.has(currency)) return [/(?<![a-z])\$/gu, `${currency.toLowerCase()} `];
  return [/(?!)/gu, ''];
}
