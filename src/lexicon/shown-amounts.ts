import { cents, inUnits } from '../model/cents.ts';
import { amountRole, type AmountRole } from './amount-role.ts';
import { bareAmounts, longestLabel } from './bare-amounts.ts';
import { cutStruck } from './cut-struck.ts';
import { joinPieces } from './join-pieces.ts';
import { codeOf, plainOf, sentencesOf } from './money-text.ts';
import { normalise } from './normalise.ts';
import { findAmounts, type Amount } from './parse-amounts.ts';
import { isDaily, saysYearAtOnce, takenAmount } from './taken-amount.ts';

/** An amount that a screen shows; `said`: the words in which it stands, normalised. */
export type ShownAmount = Amount & { role: AmountRole; said: string };

/**
 * The amounts in a sequence of texts as a screen shows them, with what the words at each make of it. Version `money-4`.
 * Where a writing can be read in two ways (¥3,00, $1.299, ¥3 00) it is read as the greater amount.
 *
 * @param texts in reading order; a text without an amount may be the label of the next one's
 * @param struck texts that the page shows struck through, each as often as it does: what they say is the price before
 * @param currency ISO 4217 in which the scenario pays: the signs that several currencies share (¥, $, 元) are read as it
 */
export function shownAmounts(
  texts: readonly string[],
  { struck = [], currency = null }: { struck?: readonly string[]; currency?: string | null } = {},
): ShownAmount[] {
  const joined = joinPieces(cutStruck(texts, struck));
  const signed = signedAmounts(joined, currency);
  const has = (...roles: AmountRole[]) => signed.some(({ role }) => roles.includes(role));
  if (currency === null || has('payable')) return signed;
  const bare = bareAmounts(joined, currency, 'payable');
  if (bare.length > 0 || has('sum', 'plain')) return [...signed, ...bare];
  return [...signed, ...bareAmounts(joined, currency, 'sum')];
}

function signedAmounts(texts: readonly string[], currency: string | null): ShownAmount[] {
  let label = '';
  let last: ShownAmount | null = null;
  return texts.flatMap((text, at) => {
    const plain = plainOf(text, currency);
    const found: ShownAmount[] = [];
    for (const said of sentencesOf(plain)) {
      const amounts = findAmounts(said);
      amounts.forEach((each, index) => {
        const { start, end } = each;
        const before = lastPart(said.slice(amounts[index - 1]?.end ?? 0, start));
        const behind = said.slice(end, amounts[index + 1]?.start ?? said.length);
        const isFirst = index === 0 && found.length === 0 && !/\p{L}/u.test(before);
        const role = amountRole(isFirst ? `${label} ${before}` : before, behind);
        const isYear = saysYearAtOnce(plain) || saysYearAtOnce(normalise(texts[at + 1] ?? ''));
        // What comes on top is taken with it: ¥30 + 手续费 ¥270.
        const base = /^\s*\+/u.test(before) && role !== 'aside' ? (found.at(-1) ?? last) : null;
        const own = takenAmount(each, said.slice(start, end), { before, behind, isYear });
        const isOfDay = role === 'plain' && isDaily(before, behind, isYear);
        found.push({
          amount: base && base.role !== 'aside' ? inUnits(cents(own) + cents(base.amount)) : own,
          currency: codeOf(each.currency, currency),
          role: isOfDay ? 'aside' : base?.role === 'payable' || base?.role === 'sum' ? base.role : role,
          said: said.trim().slice(0, 200),
        });
      });
    }
    label = found.length === 0 && plain.length <= longestLabel ? plain : '';
    last = found.at(-1) ?? null;
    return found;
  });
}

/** The words since the last comma that is none of a number: what was said before it is about something else. */
function lastPart(text: string): string {
  return text.split(/,(?!\d)/u).at(-1)!;
}
