import type { BlockerId } from '../../model/blocker.ts';
import type { ReportFlow } from './report-document.ts';

/** Where a blocker is shown: its own place in the shown walk, else that of the flow. */
export function blockerAnchor(flow: ReportFlow, id: BlockerId): string {
  const isShown = flow.shown?.blockers.some((blocker) => blocker.id === id) ?? false;
  return isShown ? `${flow.anchor}-${id}` : flow.anchor;
}
