/** A day of the Gregorian calendar, without a clock and without a time zone. */
export type Day = { year: number; month: number; day: number };

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : lengths[month - 1]!;
}

/** The day that a text names, or null if the calendar has none (30 February, year 12). */
export function dayOf(year: number, month: number, day: number): Day | null {
  const inRange = year >= 1900 && year <= 2999 && month >= 1 && month <= 12;
  return inRange && day >= 1 && day <= daysIn(year, month) ? { year, month, day } : null;
}

/** The date as it is written in an ISO 8601 instant, in the offset it is written in. Throws on anything else. */
export function dayOfIso(iso: string): Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/u.exec(iso);
  const day = match && dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  if (!day) throw new RangeError(`Not an ISO 8601 date: ${iso}`);
  return day;
}

/** `2026-12-22`. */
export function isoOf({ year, month, day }: Day): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  );
}

export function addDays(from: Day, days: number): Day {
  let { year, month, day } = from;
  day += days;
  while (day > daysIn(year, month)) {
    day -= daysIn(year, month);
    if (++month > 12) {
      month = 1;
      year++;
    }
  }
  return { year, month, day };
}

/** The first day of the month that follows `months` later. */
export function firstOfMonth({ year, month }: Day, months: number): Day {
  const index = year * 12 + (month - 1) + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1, day: 1 };
}
