import type { z } from 'zod';
import { AccountFile, accountInEnvironment, isLoopback } from '../scenario/accounts.ts';
import { readJsonFile } from '../scenario/read-json-file.ts';
import type { AskedFor } from './asked-for.ts';
import { ReproduceError } from './reproduce-error.ts';

/** Accounts by name, as `accounts.json` has them. */
export type OwnAccounts = z.infer<typeof AccountFile>['accounts'];

/**
 * The accounts that the reproducer names, from their own environment or file: all that a flow may ask for, and none
 * that was not named.
 *
 * @param file as `accounts.json`; null: from the environment alone
 * @throws ReproduceError where one is not named, not known, or belongs to another origin; ScenarioError for the file
 */
export function ownAccounts(
  asked: AskedFor['accounts'],
  named: readonly string[],
  file: string | null,
): OwnAccounts {
  const declared = file === null ? {} : readJsonFile(file, AccountFile).accounts;
  const given: OwnAccounts = {};
  for (const { name, origin } of asked) {
    if (!named.includes(name)) throw notNamed(name, origin);
    const account = accountInEnvironment(name) ?? declared[name];
    if (account === undefined) throw notKnown(name);
    const isElsewhere = account.origin !== undefined && new URL(account.origin).origin !== origin;
    if (isElsewhere || (account.demo === true && !isLoopback(origin))) throw elsewhere(name, origin);
    given[name] = account;
  }
  return given;
}

function notNamed(name: string, origin: string): ReproduceError {
  return new ReproduceError('usage', {
    zh: `场景要用账号 ${name}（${origin}）。若准许使用您自己的这个账号，请加 --account ${name}；或用 --target 只重走其他应用。`,
    en: `A scenario asks for the account ${name} at ${origin}. If it may use your own account of this name, add --account ${name}; or walk other targets alone with --target.`,
  });
}

function notKnown(name: string): ReproduceError {
  return new ReproduceError('usage', {
    zh: `找不到您的账号 ${name}：请用 --accounts 给出账号文件，或设置环境变量 SEESAW_ACCOUNT_…。证据包里没有账号。`,
    en: `Nothing is known of your account ${name}: name a file with --accounts, or set SEESAW_ACCOUNT_… in the environment. A bundle holds no accounts.`,
  });
}

function elsewhere(name: string, origin: string): ReproduceError {
  return new ReproduceError('usage', {
    zh: `账号 ${name} 不是 ${origin} 的账号，不会交给那里的场景。`,
    en: `The account ${name} does not belong to ${origin}, and is not given to a scenario that goes there.`,
  });
}
