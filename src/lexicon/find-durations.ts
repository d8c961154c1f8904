import { chineseNumber, chineseNumerals } from './chinese-number.ts';

/** A length of time in normalised text; `start`, `end` half-open. A range has `from` < `to`. */
export type Duration = { start: number; end: number; from: number; to: number; workingDays: boolean };

const zhDigit = '[一二两三四五六七八九]';
const zhNumber = `(?:\\d+(?:\\.\\d+)?|[${chineseNumerals}]{1,7}|半)`;
const zhUnit =
  '(?:工作日|工作天|营业日|自然日|小时|钟头|分钟|工作时|天|日(?![元期前常])|周|星期|礼拜|月|秒钟?)';
// 12月22日 and 22号 are dates and 第3天 is an ordinal, not lengths.
const zh = new RegExp(
  `(?<![\\d.月年第/-])(?<a>${zhNumber})(?:(?:个)?(?<aUnit>${zhUnit}))?(?:-{1,2}|~|至|到|或)(?<b>${zhNumber})(?<bBig>个)?(?<bUnit>${zhUnit})` +
    `|(?<![\\d.月年第/×x*-])(?<n>${zhNumber})(?<big>个)?(?<half>半)?(?<unit>${zhUnit})`,
  'gu',
);

const words: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  'a couple of': 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  'twenty-four': 24,
  thirty: 30,
  'forty-eight': 48,
  sixty: 60,
  'seventy-two': 72,
  ninety: 90,
};
const enNumber = `(?:\\d+(?:\\.\\d+)?|${Object.keys(words)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
const enUnit = '(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?)';
const en = new RegExp(
  `(?<![\\w.$€£¥/-])(?<a>${enNumber})(?:\\s*${enUnit})?(?:\\s*-\\s*|\\s*~\\s*|\\s+to\\s+|\\s+or\\s+|\\s+and\\s+)(?<b>${enNumber})[\\s-]*(?<bWorking>(?:business|working|work|banking)[\\s-]+)?(?<bUnit>${enUnit})\\b` +
    `|(?<![\\w.$€£¥/-])(?<n>${enNumber})(?:\\s*\\(\\d+\\))?[\\s-]*(?:full\\s+|calendar\\s+)?(?<working>(?:business|working|work|banking)[\\s-]+)?(?<unit>${enUnit})\\b` +
    '|\\b(?:the\\s+)?next\\s+(?<next>business|working)\\s+day\\b',
  'gu',
);

/** Hours of a unit. A working day is counted as 24 h and a month as 30 days: declared, see decisions, Measurement 10. */
function hours(unit: string): number {
  if (/^(?:秒|sec)/u.test(unit)) return 1 / 3600;
  if (/^(?:分|min)/u.test(unit)) return 1 / 60;
  if (/^(?:小时|钟头|工作时|h)/u.test(unit)) return 1;
  if (/^(?:周|星期|礼拜|week)/u.test(unit)) return 168;
  if (/^(?:月|month)/u.test(unit)) return 720;
  return 24;
}

/** Lengths of time in normalised text (`normalise`), in the order in which they stand, in hours. zh and en. */
export function findDurations(text: string): Duration[] {
  return [...findZh(text), ...findEn(text)].sort((a, b) => a.start - b.start);
}

function* findZh(text: string): Generator<Duration> {
  for (const match of text.matchAll(zh)) {
    const group = match.groups!;
    const unit = (group['unit'] ?? group['bUnit'])!;
    // 3月 is March; a length in months says 个.
    if (unit === '月' && !group['big'] && !group['bBig']) continue;
    const range = group['n'] === undefined ? ([group['a']!, group['b']!] as const) : spoken(group['n']);
    const from = number(range[0]);
    const to = number(range[1]);
    if (from === null || to === null) continue;
    const extra = group['half'] ? 0.5 : 0;
    yield place(
      match,
      (from + extra) * hours(group['aUnit'] ?? unit),
      (to + extra) * hours(unit),
      /^(?:工作|营业)/u.test(unit),
    );
  }
}

/** 两三天, 三五个工作日: two neighbouring numerals are a range. */
function spoken(numeral: string): readonly [string, string] {
  return new RegExp(`^${zhDigit}{2}$`, 'u').test(numeral)
    ? [numeral.charAt(0), numeral.charAt(1)]
    : [numeral, numeral];
}

function number(text: string): number | null {
  return text === '半' ? 0.5 : chineseNumber(text);
}

function* findEn(text: string): Generator<Duration> {
  for (const match of text.matchAll(en)) {
    const group = match.groups!;
    if (group['next']) {
      yield place(match, 0, 24, true);
      continue;
    }
    const unit = (group['unit'] ?? group['bUnit'])!;
    const [from, to] = [group['n'] ?? group['a']!, group['n'] ?? group['b']!].map(
      (n) => words[n] ?? Number(n),
    );
    yield place(
      match,
      from! * hours(unit),
      to! * hours(unit),
      Boolean(group['working'] ?? group['bWorking']),
    );
  }
}

function place(match: RegExpExecArray, from: number, to: number, workingDays: boolean): Duration {
  return {
    start: match.index,
    end: match.index + match[0].length,
    from: Math.min(from, to),
    to: Math.max(from, to),
    workingDays,
  };
}
