import type { Change, Comparison } from '../model/comparison.ts';
import { effortBorders } from './effort-letter.ts';
import { effortOf, type Load } from './effort.ts';
import { isComplete } from './flow-outcome.ts';
import { gradeOf, type Graded } from './grade.ts';
import type { Situation } from './situation.ts';

type Changes = Comparison['wouldChange'];

/**
 * Every single change that would give a better grade, found by grading the changed situation again. The best grade
 * first; of changes of an amount the smallest that suffices.
 */
export function wouldChange(situation: Situation, { grade }: Graded): Changes {
  const tried = [
    ...(['finished', 'self-service', 'effect'] as const).map((change) => ({ change })),
    // TIM-02 is what `effect` changes.
    ...situation.blockers
      .filter(({ id }) => id !== 'TIM-02')
      .map(({ id, subtype }) => ({ change: 'without', id, subtype }) as const),
    ...effortBorders.map(({ times }) => ({ change: 'effort', times }) as const),
    ...lessOf(situation, grade),
  ];
  return tried
    .flatMap((change) => {
      const changed = changedBy(situation, change);
      const { grade: then, atBest } = changed ? gradeOf(changed) : { grade, atBest: false };
      return then < grade ? [{ change, grade: then, atBest }] : [];
    })
    .filter(({ change, grade: then }, index, all) => {
      const isNext = ({ change: next, grade: same }: Changes[number]): boolean =>
        next.change === change.change && same === then;
      return change.change !== 'effort' || !all.slice(index + 1).some(isNext);
    })
    .toSorted((a, b) => (a.grade < b.grade ? -1 : a.grade > b.grade ? 1 : 0));
}

/** The situation with one thing otherwise; null where that thing is so already. */
function changedBy(situation: Situation, change: Change): Situation | null {
  const { outcome, channel, loads, blockers } = situation;
  switch (change.change) {
    case 'finished':
      return isComplete(outcome) || outcome === 'pending-human' ? null : byOneself(situation);
    case 'self-service':
      if (!isComplete(outcome) && outcome !== 'pending-human') return null;
      return channel === 'self-service' ? null : byOneself(situation);
    case 'effect':
      return {
        ...situation,
        effectHours: situation.onwardEffectHours,
        blockers: blockers.filter(({ id }) => id !== 'TIM-02'),
      };
    case 'without':
      return {
        ...situation,
        blockers: blockers.filter(({ id }) => id !== change.id),
      };
    case 'steps':
      return loads && withExit(situation, { steps: loads.exit.steps - change.fewer });
    case 'screens':
      return loads && withExit(situation, { screens: loads.exit.screens - change.fewer });
    case 'person':
      return loads && withLessTime(situation, loads.exit, change.fewerSeconds);
    case 'effort':
      return loads && withEffort(situation, change.times);
  }
}

/**
 * Could a person finish the exit alone on the web, then whatever says that this is impossible would be gone: severity
 * 5 means just that (blockers.md §4.1), and so do a refused refund, a missing entry, and all that comes of a channel,
 * a bot or an agent. How much effort that way would take is not known.
 */
function byOneself(situation: Situation): Situation {
  return {
    ...situation,
    outcome: isComplete(situation.outcome) ? situation.outcome : 'done-now',
    channel: 'self-service',
    loads: null,
    blockers: situation.blockers.filter(
      ({ id, severity }) =>
        !/^(?:CHN|BOT|AGT)-|^ENT-0[16]$/.test(id) &&
        (isComplete(situation.outcome) || (severity < 5 && !id.startsWith('REF-'))),
    ),
  };
}

function withExit(situation: Situation, exit: Partial<Load>): Situation {
  const { loads } = situation;
  return { ...situation, loads: loads && { ...loads, exit: { ...loads.exit, ...exit } } };
}

function withLessTime(situation: Situation, exit: Load, fewer: number): Situation | null {
  const { personS, personSCorners } = exit;
  if (Math.min(personS, ...personSCorners) <= fewer) return null;
  return withExit(situation, {
    personS: personS - fewer,
    personSCorners: personSCorners.map((seconds) => seconds - fewer),
  });
}

/** As if every part of the effort were so many times that of the onward flow. */
function withEffort(situation: Situation, times: number): Situation | null {
  const { loads } = situation;
  if (!loads) return null;
  const { steps, screens, personS, personSCorners } = loads.onward;
  return withExit(situation, {
    steps: (steps + 1) * times - 1,
    screens: (screens + 1) * times - 1,
    personS: personS * times,
    personSCorners: personSCorners.map((seconds) => seconds * times),
  });
}

/** The fewest steps, screens or seconds less that, alone, give the next letter. */
function lessOf(situation: Situation, grade: Graded['grade']): Change[] {
  const { loads } = situation;
  if (!loads) return [];
  const isBetter = (change: Change): boolean => {
    const changed = changedBy(situation, change);
    return changed !== null && gradeOf(changed).grade < grade;
  };
  const counted = (['steps', 'screens'] as const).flatMap((change) => {
    const most = loads.exit[change] - (change === 'steps' ? 1 : 0);
    const fewer = Array.from({ length: Math.max(0, most) }, (_, index) => index + 1);
    const least = fewer.find((each) => isBetter({ change, fewer: each }));
    return least === undefined ? [] : [{ change, fewer: least }];
  });
  const times = secondsLess(loads).map((fewerSeconds) => ({ change: 'person', fewerSeconds }) as const);
  return [...counted, ...times.filter(isBetter).slice(0, 1)];
}

/** Seconds less of a person's time that bring the effort down to each border above which it lies, the least first. */
function secondsLess({ exit, onward }: { exit: Load; onward: Load }): number[] {
  const { value } = effortOf(exit, onward);
  return effortBorders
    .map(({ times }) => value - Math.log2(times))
    .filter((above) => above > 0)
    .map((above) => Math.ceil((exit.personS - exit.personS / 2 ** (3 * above)) * 10) / 10)
    .toSorted((a, b) => a - b);
}
