import { expect } from '@playwright/test';
import { WalkEnded } from '../../src/scenario/walk-ended.ts';
import { test } from './walked-site.ts';

const home = '<nav><a href="/account">账户</a><a href="/help">帮助</a></nav>';

test('what brings no page, twice, is named where nothing is found', async ({ walked }) => {
  walked.serve('/', home);
  walked.serve('/account', '<h1>账户</h1><a href="/">首页</a>');
  walked.serve('/help', () => {});
  const { walk, session } = await walked.begin('cancel-renewal');
  await expect(walk.search({ for: 'cancel-renewal' })).rejects.toThrow(WalkEnded);
  expect(session.said).toMatchObject({
    outcome: 'not-found',
    reason: expect.stringMatching(/; no page came, twice, from: "帮助"$/),
  });
  expect(walked.requests.filter((request) => request === 'GET /help').length).toBeGreaterThan(1);
});

test('what brought no page once is tried again at the end', async ({ walked }) => {
  let asked = 0;
  walked.serve('/', home);
  walked.serve('/account', '<h1>账户</h1><a href="/">首页</a>');
  walked.serve('/help', (_, response) => {
    // Its answer to the click is lost; the address alone brings it later.
    if (++asked > 1)
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end('<!doctype html><h1>帮助</h1><a href="/cancel">取消自动续费</a>');
  });
  walked.serve('/cancel', '<h1>取消自动续费</h1>');
  const { walk } = await walked.begin('cancel-renewal');
  await walk.search({ for: 'cancel-renewal' });
  expect(asked).toBeGreaterThan(1);
  expect(walked.of('search').at(-1)).toMatchObject({ found: true });
});
