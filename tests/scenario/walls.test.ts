import type { ServerResponse } from 'node:http';
import { expect } from '@playwright/test';
import { test } from './walked-site.ts';

const html = { 'content-type': 'text/html; charset=utf-8' };
const answer =
  (status: number, body: string, headers: Record<string, string> = {}) =>
  (_: unknown, response: ServerResponse) =>
    void response
      .writeHead(status, { ...html, ...headers })
      .end(`<!doctype html><html lang="zh-CN"><body>${body}</body></html>`);

const walls = [
  {
    what: 'a rate limit by its status',
    answer: answer(429, 'x', { 'retry-after': '120' }),
    outcome: 'bot-wall',
    reason: 'rate limit: the target answered 429, Retry-After: 120',
  },
  {
    what: 'a rate limit by its words',
    answer: answer(200, '<h1>访问过于频繁，请稍后再试</h1>'),
    outcome: 'bot-wall',
    reason: 'rate limit: 访问过于频繁，请稍后再试',
  },
  {
    what: 'a CAPTCHA',
    answer: answer(403, '<h1>请完成安全验证</h1>'),
    outcome: 'bot-wall',
    reason: 'a wall stands in the way: 请完成安全验证',
  },
  {
    what: 'a bot wall that names the traffic',
    answer: answer(403, '<h1>检测到异常流量</h1><p>您的请求已被拦截</p>'),
    outcome: 'bot-wall',
    reason: 'a wall stands in the way: 检测到异常流量',
  },
  {
    what: 'a door that is shut',
    answer: answer(403, '<p>x</p>'),
    outcome: 'bot-wall',
    reason: 'a wall stands in the way: the target answered 403',
  },
  {
    what: 'maintenance by its words',
    answer: answer(503, '<h1>系统维护中</h1>'),
    outcome: 'interrupted',
    reason: 'maintenance: 系统维护中',
  },
  {
    what: 'maintenance by Retry-After',
    answer: answer(503, '<p>x</p>', { 'retry-after': 'Wed, 25 Nov 2026 06:00:00 GMT' }),
    outcome: 'interrupted',
    reason: 'maintenance: the target answered 503, Retry-After: Wed, 25 Nov 2026 06:00:00 GMT',
  },
  {
    what: 'a session that ended',
    answer: answer(401, '<p>x</p>'),
    outcome: 'session-expired',
    reason: 'the session ended: the target answered 401',
  },
  {
    what: 'a session that ended, by its words',
    answer: answer(200, '<h1>登录已过期，请重新登录</h1>'),
    outcome: 'session-expired',
    reason: 'the session ended: 登录已过期，请重新登录',
  },
  {
    what: 'a page that sells maintenance plans: nothing of the kind',
    answer: answer(
      200,
      '<h1>Maintenance plans from $9</h1><p>Cars under maintenance plan get free checks</p>',
    ),
    outcome: 'scenario-broken',
    reason: 'the button is not there',
  },
] as const;

test('a walk that stops before a wall says what it is, and before nothing of the kind that it is its own', async ({
  page: tab,
  walked,
}) => {
  walked.serve('/', '<h1>首页</h1><a href="/next">继续</a>');
  for (const { what, answer: page, outcome, reason } of walls) {
    walked.serve('/next', page);
    const { session } = await walked.begin('cancel-renewal');
    await tab.getByRole('link', { name: '继续' }).click();
    await session.stand(tab);
    const said = session.failure(new Error('the button is not there'));
    expect.soft(said, what).toMatchObject({ outcome, reason });
  }
});

test('a refusal that is a rate limit is none, one that is the service’s own stays one', async ({
  page,
  walked,
}) => {
  walked.serve('/', '<h1>首页</h1><a href="/limit">一</a> <a href="/error">二</a>');
  walked.serve('/limit', answer(429, '<p>不能办理</p>'));
  walked.serve('/error', answer(503, '<p>系统繁忙，提交失败</p>'));
  const { session, walk } = await walked.begin('cancel-renewal');
  await page.getByRole('link', { name: '一' }).click();
  await expect(walk.refused(page.getByText('不能办理'))).rejects.toThrow(
    /^rate limit: the target answered 429$/,
  );
  expect(session.said).toBeNull();
  await page.goBack();
  await page.getByRole('link', { name: '二' }).click();
  await walk.blocked(page.getByText('系统繁忙，提交失败'));
  expect(session.said?.outcome).toBe('blocked');
});

test('a refusal is none where the heading says that nobody was there to refuse, whatever the status', async ({
  page,
  walked,
}) => {
  const walls: readonly (readonly [number, string, RegExp | null])[] = [
    [200, '<h1>系统维护中</h1><p>预计两小时后恢复</p>', /^maintenance: 系统维护中$/],
    [200, '<h1>We are down for maintenance</h1>', /^maintenance: /],
    [200, '<h1>请完成安全验证</h1>', /^a wall stands in the way: /],
    [403, '<h1>检测到异常流量</h1>', /^a wall stands in the way: /],
    [200, '<h1>不能办理</h1><p>系统维护中不支持取消</p>', null],
    [200, '<h1>为什么会出现安全验证？</h1>', null],
    [500, '<h1>系统繁忙</h1>', null],
  ];
  walked.serve('/', '<h1>首页</h1><a href="/next">取消</a>');
  for (const [status, body, reason] of walls) {
    walked.serve('/next', answer(status, body));
    const { session, walk } = await walked.begin('cancel-renewal');
    await page.getByRole('link').click();
    const refused = walk.refused(page.getByRole('heading'));
    if (reason) await expect(refused, body).rejects.toThrow(reason);
    else await refused;
    expect(session.said?.outcome ?? null, body).toBe(reason ? null : 'refused');
  }
});

test('words of a broken connection that a page quotes make no broken connection', async ({
  page,
  walked,
}) => {
  walked.serve('/', '<p>net::ERR_CONNECTION_REFUSED</p>');
  const { session } = await walked.begin('cancel-renewal');
  await session.stand(page);
  const error = new Error('expect(locator).toHaveText failed\n\nReceived: "net::ERR_CONNECTION_REFUSED"');
  expect(session.failure(error).outcome).toBe('scenario-broken');
  expect(session.failure(new Error('page.goto: net::ERR_CONNECTION_REFUSED at http://x')).outcome).toBe(
    'interrupted',
  );
});
