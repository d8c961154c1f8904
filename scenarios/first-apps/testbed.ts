import { expect } from 'seesaw';
import type { Aside } from 'seesaw';

/**
 * The demo apps as a scenario's `setup` and `verify` see them. Their control address is asked at 127.0.0.1,
 * because Node does not resolve `*.localhost` everywhere; the browser does.
 */
const port = Number(process.env['SEESAW_TESTBED_PORT'] ?? 4173);

export const originOf = (app: string): string => `http://${app}.localhost:${port}`;

/** What an account is to look like before a flow begins; what is left out is as the app has it at first. */
interface Start {
  plan?: string;
  renews?: boolean;
  /** Days until the paid period ends. */
  daysLeft?: number;
  /** 分. */
  balance?: number;
}

interface State {
  plan: string;
  renews: boolean;
  change: { what: string; to: string; effectiveAt: string } | null;
  tickets: { id: string }[];
  clockOffsetMs: number;
}

/** Brings the account into its start state and signs in through the app's own form. */
export async function signInAs(
  app: string,
  { page, request, account }: Aside,
  start: Start = {},
): Promise<void> {
  const reset = await request.post(`http://127.0.0.1:${port}/__testbed/${app}/reset`, {
    data: { account: account.username, ...start },
  });
  expect(reset.ok(), await reset.text()).toBe(true);
  await page.goto(`${originOf(app)}/login`);
  await page.getByLabel('账号').fill(account.username);
  await page.getByLabel('密码').fill(account.password);
  await page.getByRole('button', { name: '登录' }).click();
  await page.waitForURL(`${originOf(app)}/`);
}

/** What the app itself has in its books about the account. */
export async function stateOf(app: string, { request, account }: Aside): Promise<State> {
  const answer = await request.get(
    `http://127.0.0.1:${port}/__testbed/${app}/state?account=${account.username}`,
  );
  expect(answer.ok(), await answer.text()).toBe(true);
  return (await answer.json()) as State;
}

/** When the change takes effect, brought from the account's clock to ours; null if nothing changed. */
export function effectOf({ change, clockOffsetMs }: State): { effectiveAt: string | null } {
  return {
    effectiveAt: change && new Date(Date.parse(change.effectiveAt) - clockOffsetMs).toISOString(),
  };
}
