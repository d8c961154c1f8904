import type { ReportDocument } from '../document/report-document.ts';
import { BlockerRow, ComparisonRow, WalkRow } from '../document/table-rows.ts';
import { csv } from './csv.ts';

/** `walks.csv`: one row per walk, the columns of `v_walk`. */
export function walksCsv({ walks }: Pick<ReportDocument, 'walks'>): string {
  return csv(WalkRow.keyof().options, walks);
}

/** `comparisons.csv`: one row per exit flow of a target, the columns of `v_comparison`. */
export function comparisonsCsv({ comparisons }: Pick<ReportDocument, 'comparisons'>): string {
  return csv(ComparisonRow.keyof().options, comparisons);
}

/** `blockers.csv`: one row per place where a walk met a blocker, the columns of `v_blocker`. */
export function blockersCsv({ blockers }: Pick<ReportDocument, 'blockers'>): string {
  return csv(BlockerRow.keyof().options, blockers);
}
