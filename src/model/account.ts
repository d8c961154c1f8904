import { z } from 'zod';

/**
 * What is declared of a test account. It lives in the environment or in a git-ignored file, never in a
 * scenario. Everything in it but `name`, `demo` and what it says of its plan is kept out of all that is written: secrets
 * become `‹secret›`, personal data stable pseudonyms (`‹phone-1›`).
 */
export const DeclaredAccount = z.object({
  /** Name by which scenarios ask for it. */
  name: z.string().min(1),
  username: z.string().min(1).optional(),
  password: z.string().min(1).optional(),
  phone: z.string().min(1).optional(),
  email: z.string().min(1).optional(),
  /** Base32 seed of its one-time codes. */
  totp: z.string().min(1).optional(),
  /** Whatever else tells who a person is, by kind: `name`, `address`, `id-number`… */
  personal: z
    .record(
      z.string().regex(/^[a-z][a-z-]*$/, 'a kind is a word of a-z and -'),
      z.union([z.string().min(1), z.array(z.string().min(1))]),
    )
    .optional(),
  /** What kind of account it is, on which plan, and since when (a date): these change what a target shows. */
  type: z.string().min(1).max(100).optional(),
  plan: z.string().min(1).max(100).optional(),
  planSince: z.iso.date().optional(),
  /** Made up for a demonstration: nobody's data. */
  demo: z.boolean().optional(),
});
export type DeclaredAccount = z.infer<typeof DeclaredAccount>;
