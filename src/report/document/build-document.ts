import { groupBy } from '../../compare/group-by.ts';
import type { Comparison, FlowFigures } from '../../model/comparison.ts';
import { isAboutUs } from '../../model/words.ts';
import type { StoredWalk } from '../../store/walk-rows.ts';
import { anchorOf } from './anchor-of.ts';
import type { AuditRecord, Recorded } from './audit-record.ts';
import { findingsOf } from './findings.ts';
import { methodOf } from './method.ts';
import type { AboutUs, ReportDocument, ReportFlow, ReportTarget } from './report-document.ts';
import { reviewsOf } from './reviews.ts';
import { shownLedgers } from './shown-ledgers.ts';
import { pictureOf, shownWalk } from './shown-walk.ts';

/** Everything that a report says of an audit, from what was recorded and derived: a pure function of it. */
export function buildDocument(record: AuditRecord): ReportDocument {
  const { audit, walks, rows } = record;
  const targets = targetsOf(record);
  const { name, simulated, complete } = audit.settings;
  return {
    version: 'report-1',
    audit: { id: audit.id, name, simulated, complete, startedAt: audit.startedAt },
    findings: findingsOf(targets),
    targets,
    aboutUs: walks.filter(saysSomethingAboutUs).map((walk) => aboutUs(walk, record)),
    method: methodOf(record),
    reviews: reviewsOf(record),
    seal: record.seal,
    ...rows,
  };
}

function targetsOf(record: AuditRecord): ReportTarget[] {
  const subjects = groupBy(record.walks, ({ head }) => JSON.stringify([head.target.id, head.project]));
  const built = [...subjects.values()].map((walks) => {
    const { target, project } = walks[0]!.head;
    const comparisons = record.comparisons.filter(
      (comparison) => comparison.target === target.id && comparison.project === project,
    );
    const anchor = anchorOf(target.id, project);
    return {
      anchor,
      target: target.id,
      project,
      name: target.name,
      sector: target.sector,
      origin: target.origin,
      reference: target.reference,
      flows: flowsOf(walks, comparisons, anchor, record),
      comparisons,
    };
  });
  // The measure stands behind what is measured.
  return built.toSorted((a, b) => Number(a.reference) - Number(b.reference));
}

function flowsOf(
  walks: StoredWalk[],
  comparisons: readonly Comparison[],
  anchor: string,
  record: AuditRecord,
): ReportFlow[] {
  const figures = new Map<string, FlowFigures>();
  for (const { onward, exit } of comparisons) {
    if (onward !== null) figures.set(onward.flow, onward);
    figures.set(exit.flow, exit);
  }
  // Onward walks stand beside several exits: they are read once.
  const read = new Map<string, Recorded>();
  const recordedOf = (walk: string): Recorded => {
    const recorded = read.get(walk) ?? record.recordedOf(walk);
    read.set(walk, recorded);
    return recorded;
  };
  const flows = [...new Set(walks.map(({ head }) => head.flow))].map((flow) => {
    const own = walks.filter(({ head }) => head.flow === flow);
    const { direction, from, to } = own[0]!.head;
    const shown = representative(own, figures.get(flow) ?? null);
    const measured = shown && record.measuredOf(shown.head.walk);
    return {
      anchor: anchorOf(anchor, flow),
      flow,
      direction,
      from,
      to,
      shown:
        shown && measured
          ? shownWalk(shown, measured, recordedOf(shown.head.walk), record.blockersOf(shown.head.walk))
          : null,
      ledgers: shown && measured ? shownLedgers(record.ledgersOf(shown.head.walk), recordedOf) : [],
    };
  });
  // Onward before exit, what is compared before what stands beside it.
  const rank = ({ direction, flow }: ReportFlow): number =>
    (direction === 'exit' ? 2 : 0) + (figures.has(flow) ? 0 : 1);
  return flows.toSorted((a, b) => rank(a) - rank(b));
}

/** The walk that is shown: the required one, else the last one with the flow's outcome, else the last usable one. */
function representative(walks: readonly StoredWalk[], figures: FlowFigures | null): StoredWalk | null {
  const usable = walks.filter(({ outcome }) => outcome !== null && !isAboutUs(outcome));
  return (
    usable.find(({ head }) => head.walk === figures?.required) ??
    usable.findLast(({ outcome }) => outcome === figures?.outcome) ??
    usable.at(-1) ??
    null
  );
}

function saysSomethingAboutUs({ outcome }: StoredWalk): boolean {
  return outcome === null || isAboutUs(outcome);
}

function aboutUs({ head, outcome }: StoredWalk, record: AuditRecord): AboutUs {
  const row = record.rows.walks.find(({ walk }) => walk === head.walk);
  const { facts, screens } = record.recordedOf(head.walk);
  const last = screens.at(-1);
  return {
    target: head.target.id,
    name: head.target.name,
    project: head.project,
    flow: head.flow,
    repeat: head.repeat,
    outcome,
    reason: row?.reason ?? '',
    startedAt: head.startedAt,
    picture: last ? pictureOf(last, facts) : null,
  };
}
