import { expect, test } from '@playwright/test';
import { compareTarget } from '../../src/compare/compare-target.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import { exit, found, onward, times, type Way } from './build-walks.ts';

function compared(out: Way[], into: Way[] = times(5)): Comparison {
  return compareTarget([...onward(...into), ...exit(...out)], 'every').comparisons[0]!;
}

const grade = (out: Way[], into?: Way[]) => compared(out, into).grade;
const gates = (out: Way[], into?: Way[]) =>
  compared(out, into).gates.map(({ gate, atBest }) => `${gate} ${atBest}`);

test('a fair exit has an A, with nothing counted and nothing that would change it', () => {
  expect(compared(times(5))).toMatchObject({
    grade: 'A',
    gradeAlt: null,
    noGrade: null,
    effort: { value: 0, low: 0, high: 0 },
    gates: [],
    blockers: [],
    wouldChange: [],
    descriptiveOnly: false,
  });
});

for (const outcome of ['refused', 'blocked', 'not-found'] as const) {
  test(`an exit that is ${outcome} while one gets in has an E, and no effort`, () => {
    const comparison = compared(times(5, { outcome, steps: 9 }));
    expect(comparison).toMatchObject({ grade: 'E', effort: null, steps: null, personS: null, p: null });
    expect(comparison.gates).toEqual([{ gate: 'outcome', atBest: 'E', outcome }]);
    expect(comparison.exit.lowerBound).toBe(true);
    expect(comparison.exit.required).toBeNull();
    expect(comparison.exit.steps?.mode).toBe(outcome === 'not-found' ? undefined : 9);
  });
}

test('what a person has to finish is at best a D, and an E with a blocker that cannot be passed alone', () => {
  const pending = { outcome: 'pending-human' } as const;
  expect(gates(times(5, pending))).toEqual(['channel D']);
  expect(grade(times(5, { ...pending, blockers: [found('CHN-04', 4)] }))).toBe('D');
  expect(grade(times(5, { ...pending, blockers: [found('CHN-01', 5)] }))).toBe('E');
  expect(compared(times(5, pending))).toMatchObject({
    effort: null,
    steps: null,
    exit: { lowerBound: true },
  });
});

test('a chat that only the exit needs is at best a D; one that both need is none', () => {
  const chat = { chatTurns: 2 };
  expect(gates(times(5, chat))).toEqual(['channel D']);
  expect(grade(times(5, chat), times(5, chat))).toBe('A');
  expect(grade(times(5), times(5, chat))).toBe('A');
});

test('an act outside the browser is another channel, a link from a mail is not', () => {
  const [step] = exit({})[0]!.measured!.steps;
  const phoned = { measured: { steps: [{ ...step!, act: 'attest' as const }] } };
  expect(compared(times(5, phoned))).toMatchObject({ grade: 'D', exit: { channel: 'other-channel' } });
  expect(compared(times(5, { measured: { channelSwitches: 1 } }))).toMatchObject({
    grade: 'A',
    exit: { channel: 'self-service' },
  });
});

test('an effect that comes later is at best a C, and its blocker is no severity', () => {
  expect(gates(times(5, { blockers: [found('TIM-02', 2)] }))).toEqual(['effect C']);
});

test('effort of exactly 1.25, 1.5 and 2.5 times gives the better letter, a little more the worse one', () => {
  // All three parts stand in this ratio: (steps + 1), (screens + 1) and the time of a person.
  const into = times(5, { steps: 19, screens: 19, personS: 20 });
  const letters = [25, 30, 50].flatMap((size) => {
    const exactly = { steps: size - 1, screens: size - 1, personS: size };
    return [grade(times(5, exactly), into), grade(times(5, { ...exactly, personS: size + 0.001 }), into)];
  });
  expect(letters).toEqual(['A', 'B', 'B', 'C', 'C', 'D']);
});

test('effort alone is a D at worst', () => {
  expect(gates(times(5, { steps: 900, screens: 400, personS: 9000 }))).toEqual(['effort D']);
});

test('an exit that is shorter than the way in has an A', () => {
  expect(compared(times(5, { steps: 1, screens: 0, personS: 5 }))).toMatchObject({ grade: 'A', gates: [] });
});

test('one blocker of severity 3 is a B, two a C, one of 4 a D, one of 5 an E, any of 2 nothing', () => {
  const with_ = (...blockers: Way['blockers'] & {}) => grade(times(5, { blockers }));
  expect(with_(found('RET-01', 2), found('LOS-01', 2))).toBe('A');
  expect(with_(found('ENT-02', 3))).toBe('B');
  expect(with_(found('ENT-02', 3), found('CNF-01', 3))).toBe('C');
  expect(with_(found('ENT-02', 3), found('CHN-04', 4))).toBe('D');
  expect(with_(found('TIM-01', 5))).toBe('E');
});

test('the gate names the blockers that weigh most', () => {
  const blockers = [found('ENT-02', 3), found('CHN-04', 4), found('REF-01', 4)];
  expect(compared(times(5, { blockers })).gates).toMatchObject([
    { gate: 'severity', atBest: 'D', blockers: [{ id: 'CHN-04' }, { id: 'REF-01' }] },
  ]);
});

test('a blocker that the onward flow has too, or that is part of another one, weighs nothing', () => {
  const control = { notCounted: { why: 'control', by: 'TIM-01' } } as const;
  const absorbed = { notCounted: { why: 'absorbed', by: 'CHN-02' } } as const;
  const comparison = compared(
    times(5, { blockers: [found('TIM-01', 5, control), found('ENT-01', 5, absorbed)] }),
  );
  expect(comparison.grade).toBe('A');
  expect(comparison.blockers).toMatchObject([
    { id: 'ENT-01', counted: false, notCounted: { why: 'absorbed', by: 'CHN-02' }, seen: 'repeated' },
    { id: 'TIM-01', counted: false, notCounted: { why: 'control' }, seen: 'repeated' },
  ]);
});

test('gates are told the strictest first', () => {
  const way = {
    chatTurns: 1,
    steps: 9,
    screens: 5,
    personS: 40,
    blockers: [found('ENT-02', 3), found('TIM-01', 5)],
  };
  expect(gates(times(5, way))).toEqual(['severity E', 'channel D', 'effort C']);
});

test('the other letter stands beside the grade where the constants decide between two', () => {
  const corners = [20, 20, 20, 20, 100, 100, 100, 100];
  const comparison = compared(times(5, { steps: 3, screens: 2, personS: 25, corners }));
  expect(comparison.effort).toEqual({
    value: Math.log2(25 / 20) / 3,
    low: 0,
    high: Math.log2(5) / 3,
  });
  expect(comparison).toMatchObject({ grade: 'A', gradeAlt: 'C' });
});

test('of two borders that the range crosses, the nearer one gives the other letter', () => {
  const corners = [21, 21, 21, 21, 90, 90, 90, 90];
  const comparison = compared(times(5, { personS: 40, corners }));
  expect(comparison.effort!.value).toBeCloseTo(1 / 3, 9);
  expect(comparison).toMatchObject({ grade: 'B', gradeAlt: 'A' });
});

test('no other letter stands there where another gate decides', () => {
  const corners = [20, 20, 20, 20, 100, 100, 100, 100];
  expect(compared(times(5, { personS: 25, corners, blockers: [found('CHN-04', 4)] }))).toMatchObject({
    grade: 'D',
    gradeAlt: null,
  });
});

test('without two flows to compare there is no grade, and it is said why', () => {
  expect(compareTarget(exit(...times(5)), 'every').comparisons[0]).toMatchObject({
    onward: null,
    grade: null,
    noGrade: 'onward-not-walked',
    descriptiveOnly: true,
  });
  expect(compared(times(5), times(5, { outcome: 'scenario-broken' }))).toMatchObject({
    grade: null,
    noGrade: 'onward-not-walked',
  });
  expect(compared(times(5, { outcome: 'bot-wall' }))).toMatchObject({
    grade: null,
    noGrade: 'exit-not-walked',
  });
  expect(compared(times(5, { outcome: 'refused' }), times(5, { outcome: 'refused' }))).toMatchObject({
    grade: null,
    noGrade: 'onward-not-finished',
  });
  expect(compared(times(5), times(5, { personS: 0 }))).toMatchObject({ grade: null, noGrade: 'no-effort' });
});

test('a safe stop in both flows is compared like a way that was completed', () => {
  const stop = { outcome: 'safe-stop' } as const;
  expect(compared(times(5, { ...stop, steps: 12 }), times(5, stop))).toMatchObject({
    grade: 'B',
    steps: { ratio: 4, difference: 9 },
  });
});

test('a grade carries the version of the score and how much of the catalogue was looked for', () => {
  expect(compared(times(1)).score).toMatch(/^score-1 \(\d+ of 40 detectors\)$/);
});
test('a blocker that is met in two kinds is one, in the grade and in what would change it', () => {
  const kinds = ['entry', 'choice'].map((subtype) => found('VIS-01', 3, { subtype }));
  const comparison = compared(times(5, { blockers: kinds }));
  expect(comparison.grade).toBe('B');
  expect(comparison.blockers).toHaveLength(2);
  expect(comparison.wouldChange.filter(({ change }) => change.change === 'without')).toMatchObject([
    { change: { id: 'VIS-01' }, grade: 'A' },
  ]);
});
