import { z } from 'zod';

/**
 * How much text there is, by script. `cjk`: CJK characters; `words`: Latin (and other spaced) words;
 * `chars`: all characters, white space among them. Lengths are taken before redaction.
 */
export const TextLoad = z.object({
  cjk: z.int().nonnegative(),
  words: z.int().nonnegative(),
  chars: z.int().nonnegative(),
});
export type TextLoad = z.infer<typeof TextLoad>;
