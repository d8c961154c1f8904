import { z } from 'zod';
import { Sha256 } from './manifest.ts';

/** Media types of a scenario's source, and of the list of all sources of a walk. */
export const sourceMedia = 'text/vnd.seesaw.source';
export const sourcesMedia = 'application/vnd.seesaw.sources+json';

/** The files that made a walk: its scenario first, then what that imports of the author's own. */
export const Sources = z.strictObject({
  version: z.literal('sources-1'),
  files: z.array(
    z.strictObject({
      /** Path from where the audit was started, with slashes. */
      file: z.string(),
      /** Of the file as it was walked. */
      sha256: Sha256,
      /** Of what is kept of it: the same, or with marks in the place of what is private; null if nothing is. */
      kept: Sha256.nullable(),
      /** Marks in what is kept, by kind; none where it is the file itself. */
      redacted: z.record(z.string(), z.int()),
    }),
  ),
});
export type Sources = z.infer<typeof Sources>;
