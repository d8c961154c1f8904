import { z } from 'zod';

const amount = z.string().regex(/^\d+(\.\d{1,2})?$/, 'an amount is a decimal such as 30.00');

/** Leave to pass the irreversible steps of one flow at one target with one account. */
export const Permit = z.strictObject({
  origin: z.url({ protocol: /^https?$/ }),
  flow: z.string().min(1),
  account: z.string().min(1).nullable(),
  /** Most that one walk may pay. */
  cap: amount,
  /**
   * Most that may be paid, with what was paid before and in the permit's currency: with its account, in one audit, in
   * one month (UTC). Without them only `cap` bounds it.
   */
  accountCap: amount.optional(),
  auditCap: amount.optional(),
  monthCap: amount.optional(),
  currency: z.string().regex(/^[A-Z]{3}$/, 'a currency is an ISO 4217 code such as CNY'),
  /** Last day on which it holds, UTC. */
  expires: z.iso.date(),
  /** Who gave it. `demo` holds for loopback origins only. */
  who: z.string().min(1),
});
export type Permit = z.infer<typeof Permit>;

export const PermitFile = z.strictObject({ permits: z.array(Permit) });
