import type { ReportTarget } from './report-document.ts';

/** Where a flow of a target is shown in the page; the target where it is not shown by itself. */
export function flowAnchor(target: ReportTarget, flow: string): string {
  return target.flows.find((each) => each.flow === flow)?.anchor ?? target.anchor;
}
