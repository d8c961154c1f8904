import { expect } from '@playwright/test';
import { WalkInterrupted } from '../../src/scenario/walk-ended.ts';
import { test } from './walked-site.ts';

test('where nothing comes from the target the walk says something about us, whatever the browser shows and loads later', async ({
  walked,
  page,
}) => {
  let isDown = true;
  walked.serve('/', '<a href="/next">取消续费</a>');
  walked.serve('/next', (_, response) => {
    if (isDown) response.destroy();
    else response.writeHead(200, { 'content-type': 'text/html' }).end('<button>Confirm</button>');
  });
  const { session } = await walked.begin('cancel-renewal');
  await page.getByRole('link').click();
  const failed = await page
    .getByRole('button')
    .click()
    .catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(WalkInterrupted);
  expect(session.failure(failed)).toMatchObject({
    outcome: 'interrupted',
    reason: 'the target did not answer (the browser showed its own error page)',
  });

  isDown = false;
  const later = await page.goto(`${walked.origin}/next`).catch((error: unknown) => error);
  expect(later).toBe(failed);
});

test('a server that answers with an error and no words has answered', async ({ walked, page }) => {
  walked.serve('/', '<a href="/fault">取消续费</a>');
  walked.serve('/fault', (_, response) => void response.writeHead(500).end());
  const { walk } = await walked.begin('cancel-renewal');
  await page.getByRole('link').click();
  await walk.blocked(page.locator('body'), { reason: 'HTTP 500' });
  expect(walked.of('screen').at(-1)?.url).toMatch(/^chrome-error:|\/fault$/);
});
