import { expect } from '@playwright/test';
import { test } from './walked-site.ts';

test('a page that moves on by itself is recorded before its control is used', async ({ page, walked }) => {
  walked.serve('/', '<main><h1>Home</h1><a href="/wait">Go on</a></main>');
  walked.serve(
    '/wait',
    '<main><h1>One moment please</h1><meta http-equiv="refresh" content="1;url=/there"></main>',
  );
  walked.serve('/there', '<main><h1>There</h1><p>Your plan</p><button>Cancel plan</button></main>');
  const { walk } = await walked.begin('cancel-renewal');
  await page.getByRole('link').click();
  await page.getByRole('button').click();
  await walk.reached(page.getByText('Your plan'));
  const screens = walked.of('screen').map(({ url }) => new URL(url).pathname);
  expect(screens).toEqual(['/', '/wait', '/there', '/there']);
  const [, press] = walked.of('action');
  expect(press!.screen).toBe(3);
});

test('a control that appears late in its page is on the screen on which it is used', async ({
  page,
  walked,
}) => {
  walked.serve(
    '/',
    `<main><h1>Home</h1><p id="offer"></p></main>
     <script>setTimeout(() => { offer.innerHTML = '<button>Cancel plan</button> <button>Keep it</button>'; }, 1500)</script>`,
  );
  const { walk, session } = await walked.begin('cancel-renewal');
  await page.getByRole('button', { name: 'Cancel plan' }).click();
  await walk.reached(page.getByRole('heading'));
  const [press] = walked.of('action');
  expect([press!.screen, press!.control?.name]).toEqual([2, 'Cancel plan']);
  const names = session.recorder.lastScreen(page)?.controls.map(({ name }) => name);
  expect(names).toEqual(['Cancel plan', 'Keep it']);
});

test('a target that never comes is Playwright’s to say', async ({ page, walked }) => {
  walked.serve('/', '<main><h1>Home</h1></main>');
  await walked.begin('cancel-renewal');
  await expect(page.getByRole('button').click({ timeout: 300 })).rejects.toThrow(
    /locator\.click: Timeout 300ms exceeded/,
  );
});
