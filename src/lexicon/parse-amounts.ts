import { chineseNumber, chineseNumerals } from './chinese-number.ts';
import { normalise } from './normalise.ts';

/** An amount of money: decimal with two places, ISO 4217 code. */
export type Amount = { amount: string; currency: string };

/** Longest first: US$ before $. ¥ and 元 alone are CNY: the audits are of Chinese services; yen say 円, 日元 or JPY. */
const currencies: readonly (readonly [pattern: string, code: string])[] = [
  ['人民币|rmb|cny|cn¥|¥', 'CNY'],
  ['us\\$|usd|美元|美金', 'USD'],
  ['hk\\$|hkd|港币|港元', 'HKD'],
  ['nt\\$|twd|ntd|新台币|台币', 'TWD'],
  ['s\\$|sgd|新加坡元|新币', 'SGD'],
  ['a\\$|au\\$|aud|澳元', 'AUD'],
  ['c\\$|ca\\$|cad|加元', 'CAD'],
  ['jpy|jp¥|日元|円', 'JPY'],
  ['€|eur(?:os?)?|欧元', 'EUR'],
  ['£|gbp|英镑', 'GBP'],
  ['krw|₩|韩元', 'KRW'],
  ['inr|₹|rs\\.?', 'INR'],
  ['\\$|dollars?', 'USD'],
  ['块钱|块|元|圆', 'CNY'],
];
const mark = currencies.map(([pattern]) => pattern).join('|');
const figure = "\\d{1,3}(?:[,.' ]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d+(?:\\.\\d+|,\\d{1,2}(?!\\d))?";
/** What makes a figure larger, by its power of ten: 3千, 3百万, $3 million, and of what stands behind a sign ¥3k, ¥3w. */
const tens: Readonly<Record<string, number>> = {
  ...{ 百: 2, 佰: 2, 千: 3, 仟: 3, 万: 4, 亿: 8, k: 3, w: 4, m: 6, million: 6, billion: 9 },
};
const han = '[百佰千仟万亿]';
const times = `${han}{1,2}|\\s?(?:million|billion)`;
/** A word begins with it: ¥25 百度网盘, ¥3 千克. */
const ends = '(?=元|圆|块|起|每|左右|[^\\p{L}\\p{N}]|$)';
/** It goes on: ¥3千5百, ¥3百二十, ¥1,2345. Half of an amount is none. */
const unread = `(?!\\d|[,.]\\d|${han}(?:\\d|[${chineseNumerals}])|e[+-]?\\d)`;
const money = new RegExp(
  `(?<![a-z])(?<before>${mark})\\s*(?<first>${figure}|\\.\\d{1,2})(?<firstTimes>(?:${times}|k|w|m|e\\+?\\d{1,2})${ends})?${unread}(?:\\s*(?:元|圆|块钱?))?` +
    `|(?<![\\d.,a-z第零〇百佰千仟万亿])(?<second>${figure}|[${chineseNumerals}]{1,12})(?<secondTimes>${times})?\\s*(?<after>${mark})(?![a-z旦宵素气件组首]|(?<=[¥$€£₹₩])\\d)`,
  'gu',
);

/** An amount and where it stands in the normalised text: `[start, end)`. */
export type FoundAmount = Amount & { start: number; end: number };

/**
 * The amounts of money in a text, in order, with their currencies: ¥30, 30元, 三十元, 3万元, ¥3千, ¥1e9, ¥.99, RMB 1,299.00, US$9.99,
 * 5,00 €, £4. A number without a currency is none. More than two decimals are rounded half up. `1,299` and, of
 * euros, `1.299` are thousands; `1,29` is a decimal comma.
 */
export function parseAmounts(text: string): Amount[] {
  return findAmounts(normalise(text)).map(({ amount, currency }) => ({ amount, currency }));
}

/** The same in a text that is normalised already, with their places. */
export function findAmounts(normalised: string): FoundAmount[] {
  const found: FoundAmount[] = [];
  for (const { groups, index, 0: whole } of normalised.matchAll(money)) {
    const { before, first, firstTimes, second, secondTimes, after } = groups!;
    const currency = codeOf((before ?? after)!);
    const value = currency && decimal((first ?? second)!, currency);
    if (!currency || !value) continue;
    const amount = twoPlaces(value, powerOf(firstTimes ?? secondTimes ?? ''));
    found.push({ amount, currency, start: index, end: index + whole.length });
  }
  return found;
}

function codeOf(written: string): string | null {
  for (const [pattern, code] of currencies)
    if (new RegExp(`^(?:${pattern})$`, 'u').test(written)) return code;
  return null;
}

function powerOf(times: string): number {
  if (times.startsWith('e')) return Number(times.slice(1));
  const word = tens[times.trim()];
  return word ?? [...times].reduce((power, each) => power + tens[each]!, 0);
}

/** `1,299.00`, `1.299,00`, `1 299,00`, `5,00`, `三十` → digits with a decimal point, or null. */
function decimal(written: string, currency: string): string | null {
  if (!/\d/u.test(written)) return chineseNumber(written)?.toString() ?? null;
  const grouped = /^\d{1,3}(?:([,.' ])\d{3})((?:\1\d{3})*)([.,]\d{1,2})?$/u.exec(written);
  // A single point before three digits groups thousands where euros are written, and nowhere else.
  const isPoint = grouped?.[1] === '.' && !grouped[2] && !grouped[3] && currency !== 'EUR';
  return (grouped && !isPoint ? written.replaceAll(grouped[1]!, '') : written).replace(',', '.');
}

/** Shifts by a power of ten and rounds on the written digits: no binary fraction ever stands between page and guard. */
function twoPlaces(value: string, shift: number): string {
  const [whole, fraction = ''] = value.split('.');
  const places = fraction.padEnd(shift + 3, '0');
  const hundredths = BigInt(whole + places.slice(0, shift + 2)) + (places.charAt(shift + 2) >= '5' ? 1n : 0n);
  const digits = hundredths.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
