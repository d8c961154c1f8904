import type { FlowDiff } from '../report/diff/audit-diff.ts';

/** Times that a machine and its network have, not only a target: they are told and are no finding. */
const ofTheLine: readonly string[] = ['responseMs', 'agentMs'];

/**
 * Whether what differs is a finding, and not only that we stopped earlier or that a line was slower.
 *
 * @param isWhole neither this flow nor another one of its target stopped earlier in one of the two: what a way in shows
 * behind its last button decides on blockers and grade of the way out as well
 */
export function isOtherwise(diff: FlowDiff, isWhole: boolean): boolean {
  const figures = diff.figures.filter((change) => {
    if (change.figure === 'grade') return isWhole;
    return change.figure !== 'time' || !ofTheLine.includes(change.time);
  });
  const blockers = isWhole ? diff.blockers : diff.blockers.filter(({ a, b }) => a && b);
  const hasOtherWords = diff.screens.some(({ words }) => words.length > 0);
  return figures.length + blockers.length + diff.steps.length > 0 || hasOtherWords;
}
