import { measureWalk } from '../measure/measure-walk.ts';
import { emptyStep } from '../measure/empty-step.ts';
import type { Step } from '../measure/step.ts';
import type { Fact } from '../model/fact.ts';
import type { Screen } from '../model/screen.ts';
import type { WalkHead } from '../model/walk.ts';
import { findPassages } from './find-passages.ts';
import { viewWalk, type WalkView } from './walk-view.ts';

/**
 * One screen as detectors look at a walk: it was opened by somebody who had asked to leave, and nothing was done on
 * it. What needs a step, an outcome or an onward flow finds nothing there.
 *
 * @param head its `flow` says what was asked for
 */
export function viewScreen(screen: Screen, head: WalkHead): WalkView {
  const facts: Fact[] = [
    { kind: 'phase', phase: 'flow', at: askedAt },
    { kind: 'phase', phase: 'end', at: opened },
  ];
  const input = { head, facts, screens: [{ ...screen, at: opened }] };
  const view = viewWalk({ ...input, measured: measureWalk(input) });
  const asked = { ...view, indication };
  return { ...asked, passages: findPassages(asked) };
}

/** Moments of a walk that nobody timed, ms. */
const [askedAt, opened] = [0, 1];

const indication: Step = { ...emptyStep('activate', askedAt, false), goal: true, confirmed: true };
