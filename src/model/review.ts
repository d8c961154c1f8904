import { z } from 'zod';
import { BlockerId } from './blocker.ts';

/**
 * What a person looks at to say whether a text-only hit is right. Its SHA-256, as canonical JSON, is the evidence
 * that a verdict is bound to: the same words on the same screen are one, in however many walks they stand.
 */
export const TextEvidence = z.object({
  blocker: BlockerId,
  subtype: z.string(),
  quote: z.string(),
  context: z.string(),
  /** Key of the state that shows it, digits folded (screen-1); null where none does. */
  screenKey: z.string().nullable(),
  /** Where the words stand. `nowhere`: there are none, as for an absence. */
  source: z.enum(['page', 'control', 'chat', 'native', 'toast', 'nowhere']),
});
export type TextEvidence = z.infer<typeof TextEvidence>;

/** `note`: looked at and not decided. `withdraw`: what was said before of the same place is taken back. */
export const Verdict = z.enum(['confirm', 'reject', 'note', 'withdraw']);
export type Verdict = z.infer<typeof Verdict>;

/** The most characters of a reviewer's name and of a note. */
export const longest = { reviewer: 80, note: 1000 } as const;

/** What a person said of a text-only hit: a fact. The last one of a place stands. */
export const Review = z
  .object({
    /** The audit in which the person looked at it; an earlier one where it was taken over from there. */
    audit: z.string(),
    target: z.string(),
    flow: z.string(),
    /** SHA-256 of `shown`. */
    evidence: z.string().regex(/^[0-9a-f]{64}$/),
    /** Version of the detector. */
    version: z.string(),
    shown: TextEvidence,
    verdict: Verdict,
    /** The reason of a rejection. */
    note: z.string().max(longest.note),
    reviewer: z.string().min(1).max(longest.reviewer),
    /** UTC, ISO 8601. */
    at: z.iso.datetime(),
  })
  .refine(({ verdict, note }) => verdict !== 'reject' || note !== '', 'a rejection says why');
export type Review = z.infer<typeof Review>;

/** What stands of it. */
export const Standing = z.object({
  verdict: Verdict.exclude(['withdraw']),
  note: z.string(),
  reviewer: z.string(),
  at: z.string(),
});
export type Standing = z.infer<typeof Standing>;
