import { expect, test } from '@playwright/test';
import { readFlowFigures } from '../../src/compare/flow-figures.ts';
import type { AuditSettings } from '../../src/model/audit-settings.ts';
import { exit, times, type Way } from './build-walks.ts';

const figures = (ways: Way[], complete: AuditSettings['complete'] = 'every') =>
  readFlowFigures(exit(...ways), { complete, seed: 1 }).figures;

test('counts are told by the required walk, their commonest value and their range; none of them is averaged', () => {
  const flow = figures([{ steps: 5 }, { steps: 7 }, { steps: 7 }, { steps: 9, screens: 1 }, { steps: 5 }]);
  expect(flow.steps).toEqual({ required: 5, mode: 5, min: 5, max: 9 });
  expect(flow.required).toBe('downgrade-1');
  expect(flow.screens).toEqual({ required: 2, mode: 2, min: 1, max: 2 });
  expect(flow.unstable).toEqual(['steps', 'clicks', 'screens', 'options', ...indicated]);
});
const indicated = ['indicatedSteps', 'indicatedClicks', 'indicatedScreens', 'indicatedOptions'];

test('of walks with equally few steps the one with fewer screens is required', () => {
  expect(figures([{ screens: 4 }, { screens: 3, personS: 30 }, { screens: 3, personS: 25 }]).required).toBe(
    'downgrade-3',
  );
});

test('a walk that says something about us is counted, named, and in no figure', () => {
  const flow = figures([{ steps: 1, outcome: 'scenario-broken' }, {}, { outcome: 'bot-wall' }, {}]);
  expect(flow).toMatchObject({ n: 4, usable: 2, steps: { min: 3 }, walks: ['downgrade-2', 'downgrade-4'] });
  expect(flow.notUsable).toEqual([
    { outcome: 'bot-wall', walks: 1 },
    { outcome: 'scenario-broken', walks: 1 },
  ]);
});

test('the most frequent outcome is that of the flow, and only its walks supply counts', () => {
  const flow = figures([{ steps: 2, outcome: 'refused' }, { steps: 6 }, { steps: 8 }]);
  expect(flow).toMatchObject({
    outcome: 'done-now',
    lowerBound: false,
    steps: { required: 6, min: 6, max: 8 },
  });
  expect(flow.outcomes).toEqual([
    { outcome: 'done-now', walks: 2 },
    { outcome: 'refused', walks: 1 },
  ]);
  expect(flow.unstable).toContain('outcome');
});

test('of equally frequent outcomes the better one for the customer is taken', () => {
  expect(figures([{ outcome: 'refused' }, { outcome: 'done-later' }]).outcome).toBe('done-later');
});

test('with `once` the last repeat alone says how the flow ends, and all supply counts', () => {
  const ways: Way[] = [...times(4, { outcome: 'safe-stop', steps: 4 }), { outcome: 'done-later', steps: 5 }];
  expect(figures(ways, 'once')).toMatchObject({
    outcome: 'done-later',
    steps: { required: 4, max: 5 },
    supplying: ['downgrade-1', 'downgrade-2', 'downgrade-3', 'downgrade-4', 'downgrade-5'],
  });
  expect(figures(ways, 'every').outcome).toBe('safe-stop');
  expect(figures(ways, 'once').unstable).not.toContain('outcome');
});

test('with `once` a last repeat that says something about us leaves the others to decide', () => {
  const ways: Way[] = [...times(2, { outcome: 'safe-stop' }), { outcome: 'scenario-broken' }];
  expect(figures(ways, 'once').outcome).toBe('safe-stop');
});

test('times have their geometric mean, median, ends and, from three walks on, an interval', () => {
  const of = (...responses: number[]) => figures(responses.map((responseMs) => ({ responseMs }))).responseMs!;
  expect(of(1000, 4000)).toMatchObject({ median: 2500, min: 1000, max: 4000, interval: null });
  expect(of(1000, 4000).geometricMean).toBeCloseTo(2000, 6);
  const { interval, geometricMean } = of(1000, 2000, 4000);
  expect(geometricMean).toBeCloseTo(2000, 6);
  expect(interval!.low).toBeCloseTo(1000, 6);
  expect(interval!.high).toBeCloseTo(4000, 6);
  const same = of(700, 700, 700);
  expect(same.interval!.low).toBeCloseTo(700, 6);
  expect(same.interval!.high).toBeCloseTo(700, 6);
});

test('a wait of none at all has a geometric mean of 0 and no interval', () => {
  const { imposedWaitMs } = figures(times(5));
  expect(imposedWaitMs).toEqual({ geometricMean: 0, median: 0, min: 0, max: 0, interval: null });
});

test('the effect is counted from the commit control, and at once is 0', () => {
  // The one step is done 0.1 s after 08:00.
  const at = (effectiveAt: string) => figures([{ outcome: 'done-later', measured: { effectiveAt } }]);
  expect(at('2026-11-04T08:00:00Z')).toMatchObject({
    effectHours: 72,
    effectiveAt: { first: '2026-11-04T08:00:00Z', last: '2026-11-04T08:00:00Z' },
  });
  expect(at('2026-11-01T08:00:09Z').effectHours).toBe(0);
  expect(at('2026-11-01').effectHours).toBe(0);
  expect(figures(times(2)).effectHours).toBeNull();
});

test('what was promised is told as the service said it most often', () => {
  const promise = (text: string, maxHours: number): Way => ({
    outcome: 'pending-human',
    measured: { promised: { text, minHours: 0, maxHours, kind: 'delay', workingDays: false } },
  });
  const two = [promise('48小时内', 48), promise('24小时内', 24)];
  expect(figures([...two, promise('48小时内', 48)]).promised?.text).toBe('48小时内');
  expect(figures(two).promised?.text).toBe('24小时内');
});
