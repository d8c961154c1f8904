import { expect } from 'seesaw';
import type { APIRequestContext, Page } from '@playwright/test';
import type { Member } from './member.ts';

/* What setup and verify do at the wiki; none of it is counted. */

interface Lane {
  page: Page;
  request: APIRequestContext;
}

export async function register({ request }: Lane, member: Member): Promise<void> {
  const { username, password, email, personal } = member;
  const answer = await request.post('http://127.0.0.1:4180/doku.php', {
    form: {
      do: 'register',
      save: '1',
      login: username,
      pass: password,
      passchk: password,
      fullname: personal.name,
      email,
    },
  });
  expect(await answer.text()).toContain('The user has been created.');
}

/** Signs in with a new session: the old one's trail of visited pages would be a way that others do not have. */
export async function signIn({ page }: Lane, member: Member): Promise<void> {
  await page.context().clearCookies();
  await page.goto('http://127.0.0.1:4180/doku.php?do=login');
  const main = page.getByRole('main');
  await main.getByLabel('Username').fill(member.username);
  await main.getByLabel('Password').fill(member.password);
  await main.getByRole('button', { name: 'Log In' }).click();
}

export async function expectSignedIn({ page }: Lane, member: Member): Promise<void> {
  await expect(page.getByText(`Logged in as: ${member.personal.name} (${member.username})`)).toBeVisible();
}

/** Opens the page on which the subscriptions of the wiki page that the flows are about are managed. */
export async function openSubscriptions({ page }: Lane): Promise<void> {
  await page.goto('http://127.0.0.1:4180/doku.php?id=garden:compost&do=subscribe');
}
