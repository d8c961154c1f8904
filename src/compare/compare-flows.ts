import type { Comparison, NoGrade } from '../model/comparison.ts';
import { comparedBlockers } from './compared-blockers.ts';
import { effortOf, loadOf } from './effort.ts';
import type { Flow } from './flow-figures.ts';
import { isComplete } from './flow-outcome.ts';
import { gradeOf } from './grade.ts';
import { permutationP } from './permutation-p.ts';
import { enoughRepeats } from './enough-repeats.ts';
import { countedBlockers } from './counted-blockers.ts';
import { countRatio, personRatio, timeRatio } from './ratio-figures.ts';
import { compareVersion, score } from './score.ts';
import type { Situation } from './situation.ts';
import { wouldChange } from './would-change.ts';

/**
 * Holds an exit flow against its onward flow.
 *
 * @param onward null if the target has none in this project
 */
export function compareFlows(
  of: Pick<Comparison, 'audit' | 'target' | 'project' | 'seed'>,
  exit: Flow,
  onward: Flow | null,
): Comparison {
  const blockers = comparedBlockers(exit.usable);
  const noPath = { steps: null, clicks: null, screens: null, options: null, personS: null, responseMs: null };
  const both = exit.required && onward?.required ? { exit: exit.required, onward: onward.required } : null;
  const isFew = exit.usable.length < enoughRepeats || (onward?.usable.length ?? 0) < enoughRepeats;
  return {
    version: compareVersion,
    ...of,
    exit: exit.figures,
    onward: onward && onward.figures,
    ...(onward && both
      ? {
          steps: countRatio(exit.figures.steps, onward.figures.steps),
          clicks: countRatio(exit.figures.clicks, onward.figures.clicks),
          screens: countRatio(exit.figures.screens, onward.figures.screens),
          options: countRatio(exit.figures.options, onward.figures.options),
          personS: personRatio(both.exit.measured, both.onward.measured),
          responseMs: timeRatio(of.seed, responses(exit), responses(onward)),
        }
      : noPath),
    p: onward && both ? permutationP(logs(exit), logs(onward)) : null,
    blockers,
    ...graded(exit, onward, blockers),
    descriptiveOnly: isFew,
    seed: of.seed,
    score,
  };
}

type Grading = Pick<Comparison, 'effort' | 'grade' | 'gradeAlt' | 'noGrade' | 'gates' | 'wouldChange'>;

function graded(exit: Flow, onward: Flow | null, blockers: Comparison['blockers']): Grading {
  const without = (noGrade: NoGrade): Grading => ({
    effort: null,
    grade: null,
    gradeAlt: null,
    noGrade,
    gates: [],
    wouldChange: [],
  });
  const { outcome, channel, effectHours } = exit.figures;
  if (outcome === null) return without('exit-not-walked');
  if (!onward || onward.figures.outcome === null) return without('onward-not-walked');
  if (!isComplete(onward.figures.outcome)) return without('onward-not-finished');
  const [own, other] = [exit.required, onward.required].map((walk) => walk && loadOf(walk.measured));
  const loads = own && other ? { exit: own, onward: other } : null;
  const situation: Situation = {
    outcome,
    channel,
    onwardChannel: onward.figures.channel ?? 'self-service',
    effectHours,
    onwardEffectHours: onward.figures.effectHours,
    loads,
    blockers: countedBlockers(blockers),
  };
  const result = gradeOf(situation);
  if (result.atBest) return without('no-effort');
  const { grade, gradeAlt, gates } = result;
  return {
    effort: loads && effortOf(loads.exit, loads.onward),
    grade,
    gradeAlt,
    noGrade: null,
    gates,
    wouldChange: wouldChange(situation, result),
  };
}

function times({ supplying }: Flow): number[] {
  return supplying.map(({ measured }) => measured.responseMs);
}

function responses(flow: Flow): Parameters<typeof timeRatio>[1] {
  return { figure: flow.figures.responseMs, times: times(flow) };
}

function logs(flow: Flow): number[] {
  return times(flow).map((time) => Math.log(time));
}
