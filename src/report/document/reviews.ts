import { z } from 'zod';
import { groupBy } from '../../compare/group-by.ts';
import { BlockerId } from '../../model/blocker.ts';
import { Names } from '../../model/walk.ts';
import type { AuditRecord } from './audit-record.ts';

/**
 * What people said of what was found by words alone. The same words on the same screen are one finding, in however
 * many walks they stand.
 */
export const Reviews = z.object({
  findings: z.int(),
  confirmed: z.int(),
  rejected: z.int(),
  /** Looked at and not decided. */
  undecided: z.int(),
  unreviewed: z.int(),
  /** Who, and the first and last moment of what stands of it; UTC. */
  by: z.array(z.object({ reviewer: z.string(), from: z.string(), to: z.string() })),
  /** What was rejected, and why. */
  rejections: z.array(
    z.object({
      target: z.string(),
      name: Names,
      flow: z.string(),
      blocker: BlockerId,
      quote: z.string(),
      note: z.string(),
      reviewer: z.string(),
      at: z.string(),
    }),
  ),
});
export type Reviews = z.infer<typeof Reviews>;

/** What stood when the audit was judged. */
export function reviewsOf({ rows, walks }: Pick<AuditRecord, 'rows' | 'walks'>): Reviews {
  const asked = rows.blockers.filter(({ evidence }) => evidence !== null);
  const found = groupBy(asked, ({ target, flow, evidence, version }) =>
    JSON.stringify([target, flow, evidence, version]),
  );
  const findings = [...found.values()].map((same) => same[0]!);
  const many = (review: (typeof findings)[number]['review']): number =>
    findings.filter((each) => each.review === review).length;
  const said = findings.filter(({ reviewer }) => reviewer !== null);
  const moments = (reviewer: string): string[] =>
    said.flatMap((each) => (each.reviewer === reviewer ? [each.reviewed_at!] : [])).toSorted();
  return {
    findings: findings.length,
    confirmed: many('confirmed'),
    rejected: many('rejected'),
    undecided: many('undecided'),
    unreviewed: many('not reviewed'),
    by: [...new Set(said.map(({ reviewer }) => reviewer!))].map((reviewer) => ({
      reviewer,
      from: moments(reviewer)[0]!,
      to: moments(reviewer).at(-1)!,
    })),
    rejections: findings
      .filter(({ review }) => review === 'rejected')
      .map(({ target, flow, blocker, quote, review_note, reviewer, reviewed_at }) => ({
        ...{ target, flow, blocker, quote },
        name: walks.find(({ head }) => head.target.id === target)!.head.target.name,
        ...{ note: review_note!, reviewer: reviewer!, at: reviewed_at! },
      })),
  };
}
