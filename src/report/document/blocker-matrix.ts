import { blockerIds, type BlockerId } from '../../model/blocker.ts';
import { blockerAnchor } from './blocker-anchor.ts';
import type { ReportTarget } from './report-document.ts';

/** The most severe blocker of a family that counts for a target, and where it is shown. */
export type MatrixCell = { id: BlockerId; severity: number; proof: string };
/** One family of the catalogue, a cell for each target in their order; null where none counts. */
export type MatrixRow = { family: string; cells: (MatrixCell | null)[] };

/** Families of blockers against targets, in the order of the catalogue; families that nobody met have empty rows. */
export function blockerMatrix(targets: readonly ReportTarget[]): MatrixRow[] {
  const families = [...new Set(blockerIds.map(familyOf))];
  return families.map((family) => ({ family, cells: targets.map((target) => cellOf(target, family)) }));
}

function cellOf({ comparisons, flows, anchor }: ReportTarget, family: string): MatrixCell | null {
  const met = comparisons.flatMap(({ exit, blockers }) =>
    blockers
      .filter(({ id, counted }) => counted && familyOf(id) === family)
      .map(({ id, severity }) => ({ id, severity, flow: exit.flow })),
  );
  const worst = met.toSorted((a, b) => b.severity - a.severity)[0];
  if (!worst) return null;
  const flow = flows.find((each) => each.flow === worst.flow);
  const proof = flow ? blockerAnchor(flow, worst.id) : anchor;
  return { id: worst.id, severity: worst.severity, proof };
}

function familyOf(id: BlockerId): string {
  return id.slice(0, id.indexOf('-'));
}
