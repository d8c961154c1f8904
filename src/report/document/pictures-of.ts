import { cutName, type Cut } from './cut.ts';
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

/** Every part that a report cuts out of a picture, each once, by its name. */
export function cutsOf({ targets }: ReportDocument): Map<string, Cut> {
  const cuts = targets
    .flatMap(({ flows }) => flows)
    .flatMap(({ ledgers }) => ledgers)
    .flatMap(({ cuts: { a, b } }) => [a, b])
    .flatMap((cut) => cut ?? []);
  return new Map(cuts.map((cut) => [cutName(cut), cut]));
}
