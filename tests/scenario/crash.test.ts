import { expect, type Page } from '@playwright/test';
import { WalkInterrupted } from '../../src/scenario/walk-ended.ts';
import { test, type Walked } from './walked-site.ts';

/** A walk that stands before its last page, which nobody has recorded yet. */
async function walkToEnd(walked: Walked, page: Page) {
  walked.serve('/', '<a href="/done">取消续费</a>');
  walked.serve('/done', '<h1>已取消</h1>');
  const begun = await walked.begin('cancel-renewal');
  await page.getByRole('link').click();
  return begun;
}

const crashed = { outcome: 'interrupted', reason: 'the page crashed' };

test('a page that crashes before its last screen is recorded leaves no outcome and no count', async ({
  walked,
  page,
}) => {
  const { walk, session } = await walkToEnd(walked, page);
  const seen = async () => {
    await expect(page.getByRole('heading')).toBeVisible();
    const crash = page.waitForEvent('crash');
    await page.goto('chrome://crash').catch(() => undefined);
    await crash;
  };
  const failed = await walk.reached(seen).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(WalkInterrupted);
  expect(session.said).toBeNull();
  expect(session.failure(failed)).toMatchObject(crashed);
});

test('a page that went with its browser had a last screen, and nobody recorded it', async ({
  walked,
  page,
  context,
}) => {
  const { walk, session } = await walkToEnd(walked, page);
  const seen = async () => {
    await expect(page.getByRole('heading')).toBeVisible();
    await context.close();
  };
  const failed = await walk.reached(seen).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(WalkInterrupted);
  expect(session.said).toBeNull();
  expect(session.failure(failed)).toMatchObject({ outcome: 'interrupted' });
});

test('a search that ends with a crash has not found out that there is no entry', async ({
  walked,
  page,
  context,
}) => {
  walked.serve('/', '<nav><a href="/account">账户</a><a href="/help">帮助</a></nav>');
  walked.serve('/account', '<h1>账户</h1><a href="/">首页</a>');
  const protocol = await context.newCDPSession(page);
  walked.serve('/help', '<h1>帮助</h1>');
  page.on('framenavigated', (frame) => {
    if (frame.url().endsWith('/help')) protocol.send('Page.crash').catch(() => undefined);
  });
  const { walk, session } = await walked.begin('cancel-renewal');
  const failed = await walk.search({ for: 'cancel-renewal' }).catch((error: unknown) => error);
  expect(session.said).toBeNull();
  expect(session.failure(failed)).toMatchObject(crashed);
});
