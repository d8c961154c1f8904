import { z } from 'zod';
import { DeclaredAccount } from '../model/account.ts';
import { findUpwards, readJsonFile } from './read-json-file.ts';
import { ScenarioError } from './scenario-error.ts';

export const AccountFile = z.strictObject({
  accounts: z.record(
    z.string(),
    DeclaredAccount.omit({ name: true }).extend({ origin: z.string().optional() }),
  ),
});
const fields = ['username', 'password', 'phone', 'email', 'totp'] as const;

/**
 * An account by name: from the environment (`SEESAW_ACCOUNT_<NAME>_USERNAME`, `…_PASSWORD`, `…_PHONE`,
 * `…_EMAIL`, `…_TOTP`), else from the git-ignored `accounts.json`, else from the public `accounts.demo.json`,
 * which is only good for loopback origins. Both files stand beside the scenario or above it. Where `SEESAW_ACCOUNTS` is
 * set (JSON, as the member `accounts` of such a file), there are those and no others: `seesaw reproduce` sets it.
 *
 * @throws {ScenarioError} if nothing is known of it
 */
export function accountOf(name: string, folder: string, origin: string): DeclaredAccount {
  const prefix = prefixOf(name);
  const only = process.env['SEESAW_ACCOUNTS'];
  const declared =
    only !== undefined
      ? AccountFile.shape.accounts.parse(JSON.parse(only))[name]
      : (accountInEnvironment(name) ??
        fromFile(name, folder, 'accounts.json') ??
        (isLoopback(origin) ? fromFile(name, folder, 'accounts.demo.json') : null));
  if (!declared)
    throw new ScenarioError({
      zh: `找不到账号“${name}”：请设置环境变量 ${prefix}USERNAME 和 ${prefix}PASSWORD，或写入场景旁的 accounts.json（不会进入 git）。`,
      en: `Nothing is known of the account "${name}": set ${prefix}USERNAME and ${prefix}PASSWORD, or write it into accounts.json beside the scenario (kept out of git).`,
    });
  return DeclaredAccount.parse({ ...declared, name });
}

type Declared = z.infer<typeof AccountFile>['accounts'][string];

/** What the environment says of an account; null if nothing. */
export function accountInEnvironment(name: string): Declared | null {
  const given = fields.flatMap((field) => {
    const value = process.env[prefixOf(name) + field.toUpperCase()];
    return value ? [[field, value] as const] : [];
  });
  return given.length > 0 ? Object.fromEntries(given) : null;
}

function prefixOf(name: string): string {
  return `SEESAW_ACCOUNT_${name.toUpperCase().replace(/[^A-Z0-9]/g, '_')}_`;
}

function fromFile(name: string, folder: string, file: string): Declared | null {
  const path = findUpwards(folder, file);
  return path ? (readJsonFile(path, AccountFile).accounts[name] ?? null) : null;
}

/** Whether an origin is on this machine: 127.0.0.0/8, ::1, localhost and names below it (RFC 6761). */
export function isLoopback(origin: string): boolean {
  const { hostname } = new URL(origin);
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127(\.\d{1,3}){3}$/.test(hostname)
  );
}
