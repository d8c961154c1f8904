import { expect } from '@playwright/test';
import { test } from './walked-site.ts';

test('a search on which a page never came has not found out that there is no entry', async ({ walked }) => {
  walked.serve('/', '<nav><a href="/account">账户</a><a href="/help">帮助</a></nav>');
  walked.serve('/account', '<h1>账户</h1><a href="/">首页</a>');
  walked.serve('/help', () => {});
  const { walk, session } = await walked.begin('cancel-renewal');
  const failed = await walk.search({ for: 'cancel-renewal' }).catch((error: unknown) => error);
  expect(session.said).toBeNull();
  expect(session.failure(failed)).toMatchObject({
    outcome: 'interrupted',
    reason: 'the target did not answer (no document came)',
  });
});
