/**
 * A moment as people at a place write it, ISO 8601 with the offset: `2026-11-22T23:30:00+08:00`. A date on a page
 * is meant in the time zone of its reader.
 *
 * @param timezone IANA name; `system` for that of this machine.
 */
export function localIso(epochMs: number, timezone: string): string {
  const zone = timezone === 'system' ? undefined : timezone;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const parts = Object.fromEntries(format.formatToParts(epochMs).map(({ type, value }) => [type, value]));
  const local = `${parts['year']}-${parts['month']}-${parts['day']}T${parts['hour']}:${parts['minute']}:${parts['second']}`;
  const minutes = Math.round((Date.parse(`${local}Z`) - epochMs) / 60_000);
  const two = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${local}${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
