/** A moment of ISO 8601 in UTC, to the minute, and said to be UTC. */
export function momentText(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}
