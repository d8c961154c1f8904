import type { BlockerId, FoundBlocker } from '../../src/model/blocker.ts';
import type { MeasuredWalk } from '../../src/model/measured.ts';
import type { WalkHead } from '../../src/model/walk.ts';
import type { Outcome } from '../../src/model/words.ts';
import { exampleHead, exampleMeasured } from '../store/example-walk.ts';

export type Way = {
  /** Another flow than `upgrade` and `downgrade`. */
  flow?: string;
  outcome?: Outcome;
  steps?: number;
  screens?: number;
  /** Predicted time, s; the same with all constants unless `corners` says otherwise. */
  personS?: number;
  corners?: number[];
  responseMs?: number;
  chatTurns?: number;
  blockers?: FoundBlocker[];
  measured?: Partial<MeasuredWalk>;
};

/** A walk with more than a comparison takes of it. */
export type WholeWalk = {
  head: WalkHead;
  outcome: Outcome;
  measured: MeasuredWalk | null;
  blockers: FoundBlocker[];
};

/** One walk for each way, repeats 1, 2, 3…; with 3 steps, 2 screens and 20 s of a person unless a way says otherwise. */
export function onward(...ways: Way[]): WholeWalk[] {
  return ways.map((way, index) => walkOf(way.flow ?? 'upgrade', 'onward', index + 1, way));
}

export function exit(...ways: Way[]): WholeWalk[] {
  return ways.map((way, index) => walkOf(way.flow ?? 'downgrade', 'exit', index + 1, way));
}

function walkOf(flow: string, direction: 'onward' | 'exit', repeat: number, way: Way): WholeWalk {
  const { outcome = 'done-now', steps = 3, screens = 2, personS = 20, responseMs = 1000 } = way;
  const hasNone = outcome === 'not-found';
  const counts = { steps, clicks: steps, screens, options: screens * 3 };
  const none = { steps: null, clicks: null, screens: null, options: null };
  const corners = way.corners ?? Array.from({ length: 8 }, () => personS);
  return {
    head: exampleHead(`${flow}-${repeat}`, {
      flow,
      direction,
      repeat,
      scenario: { file: 'a.ts', line: 1, sha256: '0'.repeat(64) },
    }),
    outcome,
    measured: exampleMeasured({
      counts: hasNone ? none : counts,
      indicated: hasNone ? none : counts,
      personS: hasNone ? null : personS,
      personSLow: hasNone ? null : Math.min(...corners),
      personSHigh: hasNone ? null : Math.max(...corners),
      personSCorners: hasNone ? null : corners,
      responseMs,
      chatTurns: hasNone ? null : (way.chatTurns ?? 0),
      promised: null,
      effectiveAt: null,
      lowerBound: ['refused', 'blocked', 'not-found'].includes(outcome),
      ...way.measured,
    }),
    blockers: way.blockers ?? [],
  };
}

/** A blocker that nothing speaks against. */
export function found(
  id: BlockerId,
  severity: FoundBlocker['severity'],
  changes: Partial<FoundBlocker> = {},
): FoundBlocker {
  return {
    id,
    subtype: '',
    severity,
    step: 1,
    state: 1,
    screenHash: null,
    quote: '',
    context: '',
    offset: 0,
    box: null,
    against: '',
    confidence: 0.8,
    version: 'x-1',
    notCounted: null,
    ...changes,
  };
}

/** The same way so many times. */
export function times(n: number, way: Way = {}): Way[] {
  return Array.from({ length: n }, () => way);
}
