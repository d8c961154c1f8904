import { expect, test } from '@playwright/test';
import { compareTarget } from '../../src/compare/compare-target.ts';
import { exit, found, onward, times, type Way } from './build-walks.ts';

const changes = (way: Way) =>
  compareTarget([...onward(...times(5)), ...exit(...times(5, way))], 'every').comparisons[0]!.wouldChange;

test('one blocker less, where it alone holds the grade', () => {
  expect(changes({ blockers: [found('CHN-04', 4), found('ENT-02', 3)] })).toEqual([
    { change: { change: 'without', id: 'CHN-04', subtype: '' }, grade: 'B', atBest: false },
  ]);
});

test('of two blockers that hold it together neither is named', () => {
  expect(changes({ blockers: [found('CHN-04', 4), found('BOT-04', 4)] })).toEqual([]);
});

test('an effect at once', () => {
  expect(changes({ blockers: [found('TIM-02', 2)] })).toEqual([
    { change: { change: 'effect' }, grade: 'A', atBest: false },
  ]);
});

test('an exit that could be finished by oneself has lost what says that it cannot, and may still take effort', () => {
  const way = {
    outcome: 'refused' as const,
    blockers: [found('TIM-01', 5), found('CHN-01', 5), found('ENT-02', 3), found('BOT-03', 3)],
  };
  expect(changes(way)).toEqual([{ change: { change: 'finished' }, grade: 'B', atBest: true }]);
});

test('self-service in place of a chat takes what belongs to the chat with it', () => {
  const way = { chatTurns: 3, blockers: [found('CHN-01', 4), found('BOT-03', 3)] };
  expect(changes(way)).toEqual([{ change: { change: 'self-service' }, grade: 'A', atBest: true }]);
});

test('fewer steps, screens or seconds: the smallest number that suffices, each by itself', () => {
  // (6 + 1)/(3 + 1), (5 + 1)/(2 + 1), 30/20: 0.81, 1 and 0.58 doublings, together 0.80: a C.
  expect(changes({ steps: 6, screens: 5, personS: 30 })).toEqual([
    { change: { change: 'effort', times: 1.25 }, grade: 'A', atBest: false },
    { change: { change: 'effort', times: 1.5 }, grade: 'B', atBest: false },
    { change: { change: 'steps', fewer: 3 }, grade: 'B', atBest: false },
    { change: { change: 'screens', fewer: 3 }, grade: 'B', atBest: false },
    { change: { change: 'person', fewerSeconds: 10.8 }, grade: 'B', atBest: false },
  ]);
});

test('less effort is not named where another gate holds the grade', () => {
  expect(changes({ steps: 6, screens: 5, personS: 30, blockers: [found('CHN-04', 4)] })).toEqual([
    { change: { change: 'without', id: 'CHN-04', subtype: '' }, grade: 'C', atBest: false },
  ]);
});
