import { normalise } from './normalise.ts';

/** The last digits of a card are no amount, and its dots end no sentence: •••• 4242. */
const maskedCard =
  /(?:[•·*]\s?){2,}\d{2,4}|(?:尾号|\bending (?:in|with)|\blast (?:4|four)(?: digits)?:?)\s*\d{4}/gu;

/** Codes of currencies that are not read by themselves, with their signs. */
const unknown: Readonly<Record<string, string>> = {
  ...{
    CHF: 'sfr|fr\\.',
    THB: '฿',
    VND: '₫|đ',
    RUB: '₽',
    TRY: '₺',
    PHP: '₱',
    ILS: '₪',
    PLN: 'zł',
    BRL: 'r\\$',
    IDR: 'rp',
  },
  ...{
    SEK: '',
    NOK: '',
    DKK: '',
    CZK: '',
    HUF: '',
    MXN: '',
    MYR: 'rm',
    NZD: 'nz\\$',
    ZAR: '',
    AED: '',
    SAR: '',
    MOP: 'mop\\$',
  },
};
/** Their codes, as alternatives of a pattern. */
export const unknownCodes = Object.keys(unknown).join('|').toLowerCase();

const dollars = new Set(['HKD', 'TWD', 'SGD', 'AUD', 'CAD']);
/** In whose place they are read. */
const standIn = 'KRW';

/** How to read a sign that several currencies share, as arguments of `replaceAll`. */
function signOf(currency: string | null): [RegExp, string] {
  if (currency === 'JPY') return [/(?<!cn)¥/gu, 'jp¥'];
  if (currency !== null && dollars.has(currency)) return [/(?<![a-z])\$/gu, `${currency.toLowerCase()} `];
  const signs = currency === null ? undefined : unknown[currency];
  if (signs === undefined) return [/(?!)/gu, ''];
  const all = [currency!.toLowerCase(), ...(signs === '' ? [] : [signs])].join('|');
  return [new RegExp(`(?<![a-z])(?:${all})(?![a-z])`, 'gu'), ` ${standIn.toLowerCase()} `];
}

/** The code of a currency that was read, in its own place. */
export function codeOf(read: string, currency: string | null): string {
  return currency !== null && read === standIn && currency in unknown ? currency : read;
}

/** A text as amounts are looked for in it: normalised, without the digits of a card; signs that several currencies share as those of the scenario's. */
export function plainOf(text: string, currency: string | null): string {
  return normalise(text)
    .replaceAll(maskedCard, ' ')
    .replaceAll(/(?<=[元块圆])x(?=\s*\d)/gu, '×')
    .replaceAll(...signOf(currency));
}

/** Parts of a text as `plainOf` gives it: what one says is none of the next. */
export function sentencesOf(plain: string): string[] {
  return plain.split(/[。;!?|·•]|(?<=[a-z)])\.(?=\s|$)/u);
}
