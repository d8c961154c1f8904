import type { ReportDocument } from './report-document.ts';

/** SHA-256 of every picture that a report shows, each once. */
export function picturesOf({ targets, aboutUs }: ReportDocument): string[] {
  const shown = targets
    .flatMap(({ flows }) => flows)
    .flatMap(({ shown }) => shown?.frames ?? [])
    .map(({ picture }) => picture);
  const all = [...shown, ...aboutUs.map(({ picture }) => picture)];
  return [...new Set(all.flatMap((picture) => (picture ? [picture.sha256] : [])))];
}
