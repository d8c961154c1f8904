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

test('a page that goes on by itself while it is read breaks nothing', async ({ page, walked }) => {
  const much = Array.from({ length: 3000 }, (_, i) => `<p><b>${i}</b> <i>words</i></p>`).join('');
  walked.serve('/', '<main><h1>Home</h1><a href="/0">Go on</a></main>');
  const hops = 4;
  for (let hop = 0; hop < hops; hop++) {
    const next = hop + 1 < hops ? `/${hop + 1}` : '/there';
    walked.serve(
      `/${hop}`,
      `<main><h1>Hop ${hop}</h1><a href="#" onclick="said.textContent='Saved';setTimeout(() => location.href='${next}', ${180 + hop * 60});return false">On ${hop}</a><p id="said"></p>${much}</main>`,
    );
  }
  walked.serve('/there', '<main><h1>There</h1><button>Cancel plan</button></main>');
  const { walk } = await walked.begin('cancel-renewal');
  await page.getByRole('link').click();
  for (let hop = 0; hop < hops; hop++) await page.getByRole('link', { name: `On ${hop}` }).click();
  await page.getByRole('button').click();
  await walk.reached(page.getByRole('heading', { name: 'There' }));
  expect(walked.of('action').map(({ error }) => error)).toEqual(Array.from({ length: hops + 2 }, () => null));
});
