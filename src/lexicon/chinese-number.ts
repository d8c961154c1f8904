const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const units: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

/** Characters that `chineseNumber` reads, for use in a character class. */
export const chineseNumerals = [...Object.keys(digits), ...Object.keys(units), '万'].join('');

/**
 * A number in figures (48, 1.5) or in Chinese numerals below a hundred million (三, 四十八, 一百二十, 二〇二六, 三万),
 * mixed forms (3万) included; null if it is none.
 */
export function chineseNumber(text: string): number | null {
  if (/^\d+(?:\.\d+)?$/u.test(text)) return Number(text);
  const [before, after, ...more] = text.split('万');
  if (after !== undefined) {
    const high = chineseNumber(before!);
    const low = after === '' ? 0 : chineseNumber(after);
    return high === null || low === null || more.length > 0 ? null : high * 10_000 + low;
  }
  return small(text);
}

function small(text: string): number | null {
  if (text === '') return null;
  const characters = [...text];
  // 二〇二六 is read digit by digit; 三五 alone is not a number but "three to five".
  if (characters.every((character) => character in digits)) {
    if (characters.length === 2 || characters.length === 3) return null;
    return Number(characters.map((character) => digits[character]).join(''));
  }
  let sum = 0;
  let digit: number | null = null;
  let last = Infinity;
  for (const character of characters) {
    const unit = units[character];
    if (unit !== undefined) {
      if (unit >= last || (digit === null && sum > 0) || (digit === null && unit > 10)) return null;
      sum += (digit ?? 1) * unit;
      last = unit;
      digit = null;
    } else {
      const value = digits[character];
      if (value === undefined || (digit !== null && digit !== 0)) return null;
      digit = value;
    }
  }
  return sum + (digit ?? 0);
}
