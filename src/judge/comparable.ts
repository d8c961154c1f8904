import type { ComparedWalk } from '../compare/compared-walk.ts';
import type { FoundBlocker } from '../model/blocker.ts';
import type { MeasuredWalk } from '../model/measured.ts';
import type { WalkHead } from '../model/walk.ts';

/**
 * What a comparison needs of a walk and no more, for as long as the other repeats are read: screens, words and places
 * lie in the store.
 */
export function comparable({
  head,
  outcome,
  measured,
  blockers,
}: {
  head: WalkHead;
  outcome: ComparedWalk['outcome'];
  measured: MeasuredWalk | null;
  blockers: readonly FoundBlocker[];
}): ComparedWalk {
  const { audit, target, project, walk, repeat, flow, direction, from, to, startedAt } = head;
  const { id, name, reference } = target;
  return {
    head: {
      ...{ audit, project, walk, repeat, flow, direction, from, to, startedAt },
      target: { id, name, reference },
      scenario: { line: head.scenario.line },
    },
    outcome,
    measured: measured && figuresOf(measured),
    blockers: blockers.map(({ id, subtype, severity, confidence, notCounted }) => ({
      ...{ id, subtype, severity, confidence, notCounted },
    })),
  };
}

function figuresOf(measured: MeasuredWalk): NonNullable<ComparedWalk['measured']> {
  const { steps, screens: _, nulls: __, ...figures } = measured;
  return { ...figures, steps: steps.map(({ act, part, planned, at }) => ({ act, part, planned, at })) };
}
