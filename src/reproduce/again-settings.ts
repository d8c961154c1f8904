import { z } from 'zod';

/** What the config of a repeated audit reads, in a file of its working folder. */
export const againFile = 'again.json';

/** How recorded flows are walked again: a Playwright project for each one that was recorded. */
export const AgainSettings = z.strictObject({
  projects: z.array(
    z.strictObject({
      name: z.string(),
      /** Absolute paths. */
      scenarios: z.array(z.string()),
      /** Titles of the flows, `<target> <flow>`. */
      titles: z.array(z.string()),
      browser: z.string(),
      headless: z.boolean(),
      viewport: z.object({ width: z.int(), height: z.int() }).nullable(),
      ratio: z.number(),
      mobile: z.boolean(),
      locale: z.string(),
      /** IANA; null: the machine's own. */
      timezone: z.string().nullable(),
    }),
  ),
});
export type AgainSettings = z.infer<typeof AgainSettings>;
