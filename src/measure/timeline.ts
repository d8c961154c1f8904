/** From and to, ms on the walk's clock. */
export type Interval = readonly [from: number, to: number];

/** Whole milliseconds; the four sum to `machineMs`. */
export interface MachineTime {
  machineMs: number;
  imposedWaitMs: number;
  responseMs: number;
  harnessMs: number;
  driverMs: number;
}

/**
 * Gives every millisecond of a flow to exactly one of imposed wait, response, harness and driver, in this order
 * of priority (`settle-2`; decisions, Measurement 5). Moments are rounded to whole milliseconds first, so that
 * the four times sum exactly.
 */
export function machineTime(
  [from, to]: Interval,
  spans: { waits: readonly Interval[]; responses: readonly Interval[]; harness: readonly Interval[] },
): MachineTime {
  const begin = Math.round(from);
  const end = Math.max(begin, Math.round(to));
  const within = (intervals: readonly Interval[]): Interval[] =>
    intervals.map(([a, b]) => [Math.max(begin, Math.round(a)), Math.min(end, Math.round(b))] as const);
  const waits = union(within(spans.waits));
  const waitsAndResponses = union([...waits, ...within(spans.responses)]);
  const all = union([...waitsAndResponses, ...within(spans.harness)]);

  const imposedWaitMs = lengthOf(waits);
  const responseMs = lengthOf(waitsAndResponses) - imposedWaitMs;
  const harnessMs = lengthOf(all) - imposedWaitMs - responseMs;
  const machineMs = end - begin;
  return { machineMs, imposedWaitMs, responseMs, harnessMs, driverMs: machineMs - lengthOf(all) };
}

/** The same moments as disjoint intervals in order; empty and reversed ones are dropped. */
export function union(intervals: readonly Interval[]): Interval[] {
  const merged: [number, number][] = [];
  for (const [from, to] of intervals.filter(([a, b]) => b > a).sort((x, y) => x[0] - y[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** Total length of disjoint intervals. */
export function lengthOf(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, [from, to]) => sum + to - from, 0);
}
