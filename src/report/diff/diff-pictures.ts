import type { AuditDiff } from './audit-diff.ts';

/** SHA-256 of every picture that the page of a diff shows, each once. */
export function diffPictures({ flows }: AuditDiff): string[] {
  const sides = flows.flatMap(({ screens }) => screens.flatMap(({ a, b }) => [a, b]));
  return [...new Set(sides.flatMap((side) => side?.picture?.sha256 ?? []))];
}
