import { anchorOf } from '../../document/anchor-of.ts';
import type { FlowDiff } from '../audit-diff.ts';

/** Name of the place of a changed flow in the page. */
export function flowAnchor({ target, project, flow }: FlowDiff): string {
  return anchorOf(target, project, flow);
}
