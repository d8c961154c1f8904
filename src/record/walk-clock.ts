/** The walk's clock: milliseconds on the process's monotonic clock, 0 at the start of the walk. */
export type WalkClock = {
  now(): number;
  /** Offset to apply to a page's clock (epoch ms) before it was measured: both derive from the system clock. */
  readonly assumedOffset: number;
  /** UTC at the start, ISO 8601. */
  readonly startedAt: string;
};

export function startWalkClock(): WalkClock {
  const start = performance.now();
  return {
    now: () => performance.now() - start,
    assumedOffset: -(performance.timeOrigin + start),
    startedAt: new Date().toISOString(),
  };
}
