/**
 * A redacted text as it stands in a copy. Scripts put secrets into headers, and in those no letter beyond Latin may stand:
 * a replay would end there.
 */
export function runningMarks(redacted: string): string {
  return redacted.replaceAll('‹secret›', '[secret]');
}
