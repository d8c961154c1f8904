import { randomInt } from 'node:crypto';
import { z } from 'zod';

/** A person with an account in the wiki, as accounts files declare one. */
export const Member = z.object({
  username: z.string(),
  password: z.string(),
  email: z.string(),
  personal: z.object({ name: z.string() }),
});
export type Member = z.infer<typeof Member>;

/**
 * The account's person under a user name that nobody has yet. Always as many characters, and new ones digits
 * only, so that the same screen of two walks is recognised as the same.
 */
export function underFreshName(account: unknown): Member {
  const { username, ...rest } = Member.parse(account);
  return { ...rest, username: username + String(randomInt(10 ** 12)).padStart(12, '0') };
}
