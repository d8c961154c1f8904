import type { Names } from '../../model/walk.ts';

const months = ['January', 'February', 'March', 'April', 'May', 'June'].concat([
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]);

type Parts = { year: number; month: number; day: number; time: string };

/** The day of a moment where the walks took place: 2026年11月22日, 22 November 2026. */
export function dayText(moment: string, timezone: string): Names {
  const { year, month, day } = partsOf(moment, timezone);
  return { zh: `${year}年${month}月${day}日`, en: `${day} ${months[month - 1]!} ${year}` };
}

/** Day and minute of it: 2026-11-22 17:44. */
export function minuteText(moment: string, timezone: string): string {
  const { year, month, day, time } = partsOf(moment, timezone);
  const two = (number: number) => `${number}`.padStart(2, '0');
  return `${year}-${two(month)}-${two(day)} ${time}`;
}

/** A zone that this machine does not know (`system` of another one) reads as UTC. */
export function knownZone(timezone: string): string {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: timezone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}

function partsOf(moment: string, timezone: string): Parts {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return { year: 1970, month: 1, day: 1, time: '00:00' };
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: knownZone(timezone),
    ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  });
  const part = Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, value]));
  return {
    year: Number(part['year']),
    month: Number(part['month']),
    day: Number(part['day']),
    time: `${part['hour']}:${part['minute']}`,
  };
}
