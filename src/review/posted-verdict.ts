import { z } from 'zod';
import { longest, Verdict } from '../model/review.ts';
import { safeText } from '../words/safe-text.ts';

/** Bytes of a verdict that a page may post; a name and a note of the most characters take less. */
export const mostPosted = 16 * 1024;

const line = (most: number) =>
  z
    .string()
    .max(most)
    .transform((text) => safeText(text, most));

/** What the page posts: a verdict on one of its items. Texts are one line, without what could turn or hide it. */
export const PostedVerdict = z
  .strictObject({
    item: z.string().regex(/^[0-9a-f]{16}$/),
    verdict: Verdict,
    note: line(longest.note),
    reviewer: line(longest.reviewer).refine((name) => name !== '', 'reviewer'),
  })
  .refine(
    ({ verdict, note }) => note !== '' || (verdict !== 'reject' && verdict !== 'note'),
    'a rejection and a note say something',
  );
export type PostedVerdict = z.infer<typeof PostedVerdict>;
