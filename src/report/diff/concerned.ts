import { groupBy } from '../../compare/group-by.ts';
import type { AuditDiff, FlowDiff, OurDifference } from './audit-diff.ts';

/** What a difference of ours concerns: single flows, or a target in a project with all flows that both walked. */
export type Concerned = { flow: FlowDiff; isWholeTarget: boolean };

export function concernedBy(ours: OurDifference, { flows }: Pick<AuditDiff, 'flows'>): Concerned[] {
  const common = flows.filter(({ a, b }) => a !== null && b !== null);
  const subjects = groupBy(common, ({ target, project }) => JSON.stringify([target, project]));
  return [...subjects.values()].flatMap((group): Concerned[] => {
    const concerned = group.filter(({ id }) => ours.flows.includes(id));
    const isWhole = concerned.length === group.length && group.length > 1;
    return isWhole
      ? [{ flow: concerned[0]!, isWholeTarget: true }]
      : concerned.map((flow) => ({ flow, isWholeTarget: false }));
  });
}
