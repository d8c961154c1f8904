import { z } from 'zod';

/** What calls itself a browser, or a crawler of somebody else: nobody may pass for one of these. */
const others =
  /mozilla|applewebkit|khtml|gecko|chrom(?:e|ium)|crios|safari|firefox|fxios|\bedga?\b|\bopr\b|opera|trident|msie|micromessenger|googlebot|bingbot|baiduspider|sogou|yandex|bytespider|petalbot/i;

/** How an audit behaves towards the sites that it walks. */
export const Manners = z.strictObject({
  /**
   * At least so long between two navigations or activations at one site, over all walks on this machine, ms. Where it is
   * not said: a second, on addresses of this machine none.
   */
  pauseMs: z.int().min(0).max(600_000).optional(),
  /** How the audit makes itself known; without it the browser says what it always says. */
  identify: z
    .strictObject({
      /** Added behind the browser's own User-Agent: `Seesaw (+https://audit.example/about)`. */
      userAgent: z
        .string()
        .regex(/^[\x21-\x7e][\x20-\x7e]{0,198}[\x21-\x7e]$/, 'a name in plain ASCII letters')
        .refine((text) => !others.test(text), 'it must not name a browser or a crawler of somebody else')
        .optional(),
      /** Address of who answers for it, sent as `From` (RFC 9110 § 10.1.2) with every request. */
      from: z.email().max(200).optional(),
    })
    .optional(),
});
export type Manners = z.infer<typeof Manners>;
