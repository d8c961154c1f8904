import { onwardOf } from '../measure/onward-of.ts';
import type { AuditSettings } from '../model/audit-settings.ts';
import type { ComparedTarget } from '../model/comparison.ts';
import type { ComparedWalk } from './compared-walk.ts';
import { compareFlows } from './compare-flows.ts';
import { readFlowFigures, type Flow } from './flow-figures.ts';
import { groupBy } from './group-by.ts';
import { seedOf } from './random.ts';

/**
 * Compares every exit flow of one target in one project with its onward flow.
 *
 * @param walks all that have ended, of one audit, target and project; at least one
 * @param complete which repeats pass the commit control
 */
export function compareTarget(
  walks: readonly ComparedWalk[],
  complete: AuditSettings['complete'],
): ComparedTarget {
  const { audit, target, project } = walks[0]!.head;
  const seedFor = (flow: string): number => seedOf([target.id, project, flow].join(' '));
  const flows = flowsOf(walks).map((each) =>
    readFlowFigures(each, { complete, seed: seedFor(each[0]!.head.flow) }),
  );
  const onward = flows.filter(({ figures }) => figures.direction === 'onward');
  const names = onward.map(({ figures }) => figures.flow);
  return {
    target: target.id,
    name: target.name,
    reference: target.reference,
    project,
    flows: flows.map(({ figures }) => figures),
    comparisons: flows
      .filter(({ figures }) => figures.direction === 'exit')
      .map((exit) => {
        const { flow } = exit.figures;
        const of = { audit, target: target.id, project, seed: seedFor(flow) };
        return compareFlows(of, exit, onwardFor(flow, names, onward));
      }),
  };
}

function onwardFor(exit: string, names: readonly string[], onward: readonly Flow[]): Flow | null {
  const counterpart = onwardOf(exit, names);
  return onward.find(({ figures }) => figures.flow === counterpart) ?? null;
}

/** The walks of each flow, onward first, then as declared: by line, by name where lines are alike. */
function flowsOf(walks: readonly ComparedWalk[]): ComparedWalk[][] {
  const flows = groupBy(walks, ({ head }) => `${head.direction} ${head.flow}`);
  const line = (flow: readonly ComparedWalk[]): number =>
    Math.min(...flow.map(({ head }) => head.scenario.line));
  return [...flows.entries()]
    .toSorted(
      ([a, one], [b, other]) =>
        direction(one) - direction(other) || line(one) - line(other) || (a < b ? -1 : 1),
    )
    .map(([, flow]) => flow);
}

function direction(flow: readonly ComparedWalk[]): number {
  return flow[0]!.head.direction === 'onward' ? 0 : 1;
}
