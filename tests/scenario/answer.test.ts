import { expect } from '@playwright/test';
import { test } from './walked-site.ts';

test('a dialog is answered in a popup too in which nothing was done before', async ({ page, walked }) => {
  walked.serve('/', '<h1>Home</h1><a href="/end" target="_blank">Cancel membership</a>');
  walked.serve(
    '/end',
    `<h1>End</h1><button onclick="document.querySelector('h1').textContent = confirm('End it?') ? 'Ended' : 'Kept'">Now</button>`,
  );
  const { walk } = await walked.begin('cancel-renewal');
  const opened = page.waitForEvent('popup');
  await page.getByRole('link').click();
  const popup = await opened;
  await walk.answer('accept', () => popup.getByRole('button').click());
  await walk.reached(popup.getByRole('heading', { name: 'Ended' }));
  expect(walked.of('dialog').map(({ message, accepted }) => [message, accepted])).toEqual([
    ['End it?', true],
  ]);
});

test('of two dialogs in a row the inner answer is for the first, and a third one is dismissed', async ({
  page,
  walked,
}) => {
  walked.serve(
    '/',
    `<h1>Home</h1><button onclick="document.querySelector('h1').textContent = [confirm('Sure?'), prompt('Why?'), confirm('Stay?')].join()">Cancel</button>`,
  );
  const { walk } = await walked.begin('cancel-renewal');
  const click = () => page.getByRole('button').click();
  await walk.answer('accept', () => walk.answer('accept', click), 'too dear');
  await walk.reached(page.getByRole('heading', { name: 'true,too dear,false' }));
  expect(walked.of('dialog').map(({ type, accepted }) => [type, accepted])).toEqual([
    ['confirm', true],
    ['prompt', true],
    ['confirm', false],
  ]);
});

test('after its action nobody answers any more, and the next dialog is dismissed as always', async ({
  page,
  walked,
}) => {
  walked.serve(
    '/',
    `<h1>Home</h1><button onclick="document.querySelector('h1').textContent += confirm('Sure?')">Cancel</button>`,
  );
  const { walk } = await walked.begin('cancel-renewal');
  await walk.answer('accept', () => page.getByRole('button').click());
  await page.getByRole('button').click();
  await expect(page.getByRole('heading')).toHaveText('Hometruefalse');
});

test('an attestation that is declared wrongly says in one sentence what is wrong', async ({ walked }) => {
  walked.serve('/', '<h1>Home</h1>');
  const { walk } = await walked.begin('cancel-renewal');
  const attested = { channel: 'fax' as never, what: 'w', who: 'me', when: '2026-11-22' };
  expect(() => walk.attest(attested)).toThrow(/^walk\.attest: channel is wrong: [^\n]+$/);
});
