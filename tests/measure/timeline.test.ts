import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { lengthOf, machineTime, union, type Interval } from '../../src/measure/timeline.ts';

test('a moment that is a wait and a response and the harness’s own is a wait', () => {
  const span: Interval = [100, 200];
  expect(machineTime([0, 1000], { waits: [span], responses: [span], harness: [span] })).toEqual({
    machineMs: 1000,
    imposedWaitMs: 100,
    responseMs: 0,
    harnessMs: 0,
    driverMs: 900,
  });
});

test('each time keeps what those before it left', () => {
  const spans = { waits: [[0, 100]], responses: [[50, 200]], harness: [[150, 400]] } satisfies Record<
    string,
    Interval[]
  >;
  expect(machineTime([0, 500], spans)).toEqual({
    machineMs: 500,
    imposedWaitMs: 100,
    responseMs: 100,
    harnessMs: 200,
    driverMs: 100,
  });
});

test('what lies outside of the flow belongs to nobody', () => {
  const times = machineTime([1000, 2000], {
    waits: [[500, 1200]],
    responses: [[1900, 9000]],
    harness: [[0, 10]],
  });
  expect(times).toEqual({
    machineMs: 1000,
    imposedWaitMs: 200,
    responseMs: 100,
    harnessMs: 0,
    driverMs: 700,
  });
});

test('overlapping and reversed intervals are counted once or not at all', () => {
  expect(
    union([
      [5, 9],
      [0, 3],
      [2, 4],
      [8, 7],
    ]),
  ).toEqual([
    [0, 4],
    [5, 9],
  ]);
  expect(
    lengthOf(
      union([
        [0, 3],
        [0, 3],
      ]),
    ),
  ).toBe(3);
});

test('the four times sum to the machine time, whatever the intervals', () => {
  const moment = fc.double({ min: -1e5, max: 1e6, noNaN: true });
  const spans = fc.array(fc.tuple(moment, moment), { maxLength: 20 });
  fc.assert(
    fc.property(fc.tuple(moment, moment), spans, spans, spans, ([a, b], waits, responses, harness) => {
      const times = machineTime([Math.min(a, b), Math.max(a, b)], { waits, responses, harness });
      const parts = [times.imposedWaitMs, times.responseMs, times.harnessMs, times.driverMs];
      expect(parts[0]! + parts[1]! + parts[2]! + parts[3]!).toBe(times.machineMs);
      for (const part of parts) expect(part).toBeGreaterThanOrEqual(0);
    }),
  );
});
