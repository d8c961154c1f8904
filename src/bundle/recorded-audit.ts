import type { AuditManifest, WalkManifest } from '../model/manifest.ts';
import type { RecordedPassage } from '../model/passage.ts';
import type { Review } from '../model/review.ts';
import type { RecordedAudit } from '../store/restore-audit.ts';

/**
 * What was recorded of an audit, from its manifests, for a database beside files that are not compressed.
 *
 * @param factsOf canonical JSON of each fact of a walk, in order
 */
export function recordedAudit(
  { audit, startedAt, settings }: AuditManifest,
  walks: readonly WalkManifest[],
  { reviews, passages }: { reviews: readonly Review[]; passages: readonly RecordedPassage[] },
  factsOf: (walk: string) => Iterable<string>,
): RecordedAudit {
  return {
    audit,
    startedAt,
    settings,
    reviews,
    passages,
    walks: walks.map(({ walk, head, outcome, endedAt, redactions, files }) => ({
      head,
      outcome,
      endedAt,
      redactions,
      facts: { [Symbol.iterator]: () => factsOf(walk)[Symbol.iterator]() },
      files: files.map((file) => ({ ...file, encoding: 'none' as const, stored: file.bytes })),
    })),
  };
}
