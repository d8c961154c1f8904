/** `¥12.00` from 分. */
export function yuan(cents: number): string {
  return `¥${(Math.abs(cents) / 100).toFixed(2)}`;
}

/** `2026-11-22`, in Beijing time, whatever the machine's zone. */
export function day(time: number): string {
  return new Date(time + 8 * 3_600_000).toISOString().slice(0, 10);
}
