import { countSteps } from '../measure/count-steps.ts';
import { markGoalMessages } from '../measure/chat.ts';
import { readFlow, type Flow } from '../measure/flow.ts';
import { partsOf, type Parts } from '../measure/parts.ts';
import { sightsOf, type Sight } from '../measure/screens.ts';
import { stepNumbers } from '../measure/step-numbers.ts';
import type { Step } from '../measure/step.ts';
import type { WalkHead } from '../model/walk.ts';
import type { MeasuredWalk } from '../model/measured.ts';
import { isAboutUs, type Outcome } from '../model/words.ts';
import { findPassages } from './find-passages.ts';
import type { Passage } from './passage.ts';
import type { WalkFacts } from './walk-facts.ts';

/** A walk as detectors look at it. */
export interface WalkView {
  head: WalkHead;
  measured: MeasuredWalk;
  flow: Flow;
  /** In order, those of a search where they were done. */
  steps: readonly Step[];
  parts: Parts;
  /** Stretches in which one thing was faced, as in `measured.screens`. */
  sights: readonly Sight[];
  outcome: Outcome;
  /** FIRST_INDICATION: the scenario's mark, else the first message or the first control that names the goal. */
  indication: Step | null;
  /** What the person was shown and told after it, in the order in which it was met. */
  passages: readonly Passage[];
  /** Number of the last step begun before a moment; null before the first. */
  stepAt(at: number): number | null;
  /** Number of a step, as in `measured.steps`: those of a search come behind all others. */
  numberOf(step: Step): number;
}

const views = new WeakMap<WalkFacts, WalkView>();

/** Reads a walk once, however many exits it is a control for. */
export function viewWalk(walk: WalkFacts): WalkView {
  let view = views.get(walk);
  if (!view) views.set(walk, (view = read(walk)));
  return view;
}

function read(walk: WalkFacts): WalkView {
  const flow = readFlow(walk);
  const steps = countSteps(flow);
  markGoalMessages(flow, steps);
  const parts = partsOf(flow, steps);
  const sights = sightsOf(flow);
  const numbers = stepNumbers(steps);
  const stepAt = (at: number): number | null => {
    const last = steps.findLast((step) => !step.search && step.at < at);
    return last ? numbers.get(last)! : null;
  };
  const indication = parts.indication ?? parts.lexiconIndication;
  const outcome = flow.outcome?.outcome ?? 'interrupted';
  let passages: Passage[] | null = null;
  return {
    head: walk.head,
    measured: walk.measured,
    flow,
    steps,
    parts,
    sights,
    outcome,
    indication,
    stepAt,
    numberOf: (step) => numbers.get(step) ?? 0,
    get passages() {
      return (passages ??= isAboutUs(outcome)
        ? []
        : findPassages({ flow, steps, parts, sights, indication, stepAt }));
    },
  };
}
