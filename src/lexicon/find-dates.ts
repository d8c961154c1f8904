import { addDays, dayOf, firstOfMonth, isoOf, type Day } from './calendar.ts';

/** A date in normalised text; `date` is `YYYY-MM-DD`. */
export type FoundDate = { start: number; end: number; date: string };

const enMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const enMonth =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

type Reader = { pattern: RegExp; read: (groups: string[], base: Day) => Day | null };

/** The next such day, today among them: a page that leaves out the year speaks of what is to come. */
function coming(month: number, day: number, base: Day): Day | null {
  const later = month > base.month || (month === base.month && day >= base.day);
  return dayOf(later ? base.year : base.year + 1, month, day);
}
const monthOf = (name: string): number => enMonths.indexOf(name.slice(0, 3)) + 1;

/** The most explicit form first: what an earlier reader took, a later one does not see. */
const readers: readonly Reader[] = [
  {
    pattern: /(?<!\d)(\d{4})年(\d{1,2})月(\d{1,2})[日号]?(?!\d)/gu,
    read: ([year, month, day]) => dayOf(Number(year), Number(month), Number(day)),
  },
  {
    pattern: /(?<![\d.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d-])/gu,
    read: ([year, , month, day]) => dayOf(Number(year), Number(month), Number(day)),
  },
  {
    pattern: new RegExp(`\\b${enMonth}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, 'gu'),
    read: ([month, day, year]) => dayOf(Number(year), monthOf(month!), Number(day)),
  },
  {
    pattern: new RegExp(
      `(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${enMonth},?\\s+(\\d{4})(?!\\d)`,
      'gu',
    ),
    read: ([day, month, year]) => dayOf(Number(year), monthOf(month!), Number(day)),
  },
  {
    // 03/04/2027 is March in one country and April in another: read only where one reading alone is a date.
    pattern: /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/gu,
    read: ([a, b, year]) => {
      const monthFirst = dayOf(Number(year), Number(a), Number(b));
      const dayFirst = dayOf(Number(year), Number(b), Number(a));
      return a === b || !dayFirst ? monthFirst : monthFirst ? null : dayFirst;
    },
  },
  {
    pattern: /(?<!\d)明年(\d{1,2})月(\d{1,2})[日号]/gu,
    read: ([month, day], base) => dayOf(base.year + 1, Number(month), Number(day)),
  },
  {
    pattern: /(?<![\d年])(\d{1,2})月(\d{1,2})[日号](?!内|之内)/gu,
    read: ([month, day], base) => coming(Number(month), Number(day), base),
  },
  {
    pattern: new RegExp(`\\b${enMonth}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])`, 'gu'),
    read: ([month, day], base) => coming(monthOf(month!), Number(day), base),
  },
  {
    pattern: new RegExp(`(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${enMonth}(?![a-z])`, 'gu'),
    read: ([day, month], base) => coming(monthOf(month!), Number(day), base),
  },
  {
    pattern: /(?:次|下个?)(?:个?自然)?月(?:的)?(?:(\d{1,2}|一)[日号]|月?初|首日|第一天)/gu,
    read: ([day], base) => {
      const first = firstOfMonth(base, 1);
      return dayOf(first.year, first.month, day === undefined || day === '一' ? 1 : Number(day));
    },
  },
  {
    pattern:
      /\b(?:the\s+)?(?:1st|first)(?:\s+day)?\s+of\s+(?:the\s+)?(?:next|following)\s+(?:calendar\s+)?month\b/gu,
    read: (_, base) => firstOfMonth(base, 1),
  },
  { pattern: /今天|今日|\btoday\b/gu, read: (_, base) => base },
  {
    pattern: /明天|明日|次日|第二天|\btomorrow\b|\bthe (?:next|following) day\b/gu,
    read: (_, base) => addDays(base, 1),
  },
  { pattern: /(?<!之)后天/gu, read: (_, base) => addDays(base, 2) },
];

/** Dates in normalised text (`normalise`), in the order in which they stand; relative ones counted from `base`. */
export function findDates(text: string, base: Day): FoundDate[] {
  const found: FoundDate[] = [];
  let rest = text;
  for (const { pattern, read } of readers) {
    rest = rest.replace(pattern, (match: string, ...more: unknown[]) => {
      const groups = more.slice(
        0,
        more.findIndex((each) => typeof each === 'number'),
      ) as string[];
      const start = more[groups.length] as number;
      const day = read(groups, base);
      if (day) found.push({ start, end: start + match.length, date: isoOf(day) });
      return '\0'.repeat(match.length);
    });
  }
  return found.sort((a, b) => a.start - b.start);
}
