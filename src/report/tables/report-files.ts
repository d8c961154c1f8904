/** Files that stand beside the page, as the page names them. */
export const reportFiles = [
  'report.json',
  'walks.csv',
  'comparisons.csv',
  'blockers.csv',
  'report.md',
] as const;
export type ReportFile = (typeof reportFiles)[number];
