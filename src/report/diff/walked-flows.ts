import { readFlowFigures } from '../../compare/flow-figures.ts';
import { seedOf } from '../../compare/random.ts';
import type { Comparison, FlowFigures } from '../../model/comparison.ts';
import type { MeasuredWalk } from '../../model/measured.ts';
import type { StoredWalk } from '../../store/walk-rows.ts';
import type { AuditRecord } from '../document/audit-record.ts';
import type { ReportDocument, ReportFlow, ReportTarget } from '../document/report-document.ts';

/** One flow of one target in one project, as one audit walked it. */
export type WalkedFlow = Pick<ReportFlow, 'flow' | 'direction' | 'from' | 'to' | 'shown'> &
  Pick<ReportTarget, 'target' | 'project' | 'name' | 'reference'> & {
    /** The same in every audit. */
    id: string;
    /** All of them. */
    walks: StoredWalk[];
    /** Of the walks that supply its figures. */
    measured: MeasuredWalk[];
    /** null if no walk of it has ended. */
    figures: FlowFigures | null;
    /** Of an exit flow, if it was judged. */
    comparison: Comparison | null;
  };

/** The flows of an audit by id. */
export function walkedFlows(record: AuditRecord, { targets }: ReportDocument): Map<string, WalkedFlow> {
  const flows = targets.flatMap((of) =>
    of.flows.map(({ flow, direction, from, to, shown }): WalkedFlow => {
      const { target, project, name, reference, comparisons } = of;
      const walks = record.walks.filter(
        ({ head }) => head.target.id === target && head.project === project && head.flow === flow,
      );
      const comparison = comparisons.find(({ exit }) => exit.flow === flow) ?? null;
      const figures =
        comparison?.exit ??
        comparisons.find(({ onward }) => onward?.flow === flow)?.onward ??
        figuresOf(walks, record);
      const supplying = figures?.supplying ?? [];
      return {
        id: [target, project, flow].filter(Boolean).join(' '),
        ...{ target, project, name, reference, flow, direction, from, to, shown, walks, figures, comparison },
        measured: supplying.flatMap((walk) => record.measuredOf(walk) ?? []),
      };
    }),
  );
  return new Map(flows.map((flow) => [flow.id, flow]));
}

/** Figures of a flow that stands in no comparison: an onward flow without an exit, or one that was not judged. */
function figuresOf(walks: readonly StoredWalk[], record: AuditRecord): FlowFigures | null {
  const ended = walks.flatMap(({ head, outcome }) =>
    outcome === null ? [] : [{ head, outcome, measured: record.measuredOf(head.walk), blockers: [] }],
  );
  if (ended.length === 0) return null;
  const { target, project, flow } = ended[0]!.head;
  const { complete } = record.audit.settings;
  return readFlowFigures(ended, { complete, seed: seedOf([target.id, project, flow].join(' ')) }).figures;
}
