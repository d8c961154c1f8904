import { expect } from '@playwright/test';
import { test } from './walked-site.ts';

const nav = '<nav><a href="/">首页</a> <a href="/films">电影</a> <a href="/me">我的</a></nav>';
const page = (title: string, main: string) => `${nav}<main><h1>${title}</h1>${main}</main>`;
const names = (path: readonly { name: string }[]) => path.map(({ name }) => name);

test('a buried entry is found, its way walked by clicks that count, and the entry left to the author', async ({
  page: tab,
  walked,
}) => {
  walked.serve('/', page('首页', '<a href="/film/1">逐星者</a>'));
  walked.serve('/films', page('电影', '<a href="/film/1">逐星者</a>'));
  walked.serve('/film/1', page('逐星者', '<p>播放</p>'));
  walked.serve('/me', page('我的', '<ul><li><a href="/settings">设置</a></li></ul>'));
  walked.serve('/settings', page('设置', '<ul><li><a href="/security">账户安全</a></li></ul>'));
  walked.serve('/security', page('账户安全', '<ul><li><a href="/down">会员降级</a></li></ul>'));
  walked.serve('/down', page('会员降级', '<p>好的</p>'));
  const { walk } = await walked.begin('downgrade');
  const entry = await walk.search({ for: 'downgrade' });
  expect([entry.name, new URL(tab.url()).pathname]).toEqual(['会员降级', '/security']);
  expect(walked.requests.filter((request) => request.includes('/down'))).toEqual([]);
  await walk.indicate(() => entry.click());
  await expect(tab.getByText('好的')).toBeVisible();
  await walk.reached(tab.getByText('好的'));

  const [fact] = walked.of('search');
  expect(names(fact!.path)).toEqual(['我的', '设置', '账户安全', '会员降级']);
  expect([fact!.found, fact!.replayed, fact!.depth, fact!.version]).toEqual([true, false, 4, 'search-3']);
  expect(fact!.budget).toEqual({ depth: 6, screens: 60 });
  expect(fact!.visited.map(({ url }) => new URL(url).pathname).sort()).toEqual([
    '/',
    '/film/1',
    '/films',
    '/me',
    '/security',
    '/settings',
  ]);
  expect(fact!.screens).toBe(5);
  const [begin, end] = walked.of('verb').filter((verb) => verb.verb === 'search');
  const counted = walked.of('action').filter((action) => action.at >= end!.at || action.at < begin!.at);
  expect(counted.map((action) => [action.method, action.control?.name])).toEqual([
    ['click', '我的'],
    ['click', '设置'],
    ['click', '账户安全'],
    ['click', '会员降级'],
  ]);
  expect(counted.every((action) => action.source?.file === 'tests/scenario/search.test.ts')).toBe(true);
  const clicks = walked.of('action').filter((action) => action.method === 'click').length;
  expect(fact!.steps).toBe(clicks - counted.length);
});

test('nothing is submitted, paid, ended, accepted or left, and no other site is entered', async ({
  page: tab,
  walked,
}) => {
  const elsewhere = walked.origin.replace('127.0.0.1', 'localhost');
  walked.serve(
    '/',
    page(
      '首页',
      `<form action="/sent"><input name="q"><button>查找会员</button></form><form method="post" action="/sent"><button type="submit">会员设置</button></form>
      <a href="/logout">退出登录</a><a href="/pay">去支付</a><a href="/up">升级会员</a><a href="/english">English</a><a href="${elsewhere}/out">会员帮助</a><a href="mailto:a@b.example">会员邮箱</a>
      <a href="/terms.pdf">会员手册</a><button onclick="document.title = 'deleted ' + confirm('清空会员记录？')">会员服务</button><label><input type="checkbox" onchange="document.title = 'changed'">自动续费</label>
      <section class="card"><h2>降低套餐</h2><p>改为标准版，每月 15 元，次月生效，随时可以再改回来。</p><button onclick="document.title = 'done'">确定</button></section>
      ${['Deploy', 'Publish now', 'Run', '停用', '立即发布', 'Restore all default preferences']
        .map(
          (name) =>
            `<a href="/lasts">${name}</a> <button onclick="document.title = 'lasts'">${name}</button>`,
        )
        .join(' ')}`,
    ),
  );
  for (const path of ['/films', '/me']) walked.serve(path, page(path, ''));
  const { walk } = await walked.begin('cancel-renewal');
  tab.on('dialog', (dialog) => void dialog.accept());
  await expect(walk.search({ for: 'cancel-renewal' })).rejects.toThrow('nothing names "cancel-renewal"');
  const asked = new Set(walked.requests.map((request) => request.split(' ')[1]));
  for (const path of ['/sent', '/logout', '/pay', '/up', '/english', '/out', '/terms.pdf', '/lasts'])
    expect(asked).not.toContain(path);
  expect(walked.of('dialog').map(({ message, accepted }) => [message, accepted])).toEqual([
    ['清空会员记录？', false],
  ]);
  await expect(tab).not.toHaveTitle('lasts');
  expect(walked.of('input').filter((input) => input.type === 'submit' || input.type === 'change')).toEqual(
    [],
  );
});

test('a way through a page of its own is found and walked there', async ({ page: tab, walked }) => {
  walked.serve('/', page('首页', '<a href="/vip" target="_blank">会员中心</a>'));
  walked.serve('/vip', page('会员中心', '<a href="/plan">套餐管理</a>'));
  walked.serve('/plan', page('套餐管理', '<button>降级</button>'));
  for (const path of ['/films', '/me']) walked.serve(path, page(path, ''));
  const { walk } = await walked.begin('downgrade');
  const entry = await walk.search({ for: 'downgrade' });
  expect([new URL(entry.page.url()).pathname, entry.page === tab, tab.context().pages().length]).toEqual([
    '/plan',
    false,
    2,
  ]);
});

test('without an entry the walk ends as not found, with its budget and what was looked at', async ({
  walked,
}) => {
  walked.serve('/', page('首页', '<a href="/vip">会员中心</a><button disabled>降级</button>'));
  walked.serve('/vip', page('会员中心', '<p>尊享会员 <a href="/up">立即升级</a></p>'));
  walked.serve(
    '/me',
    page(
      '我的',
      `<p>没有</p><button>☰</button>${'<button><svg width="9" height="9"></svg></button>'.repeat(2)}`,
    ),
  );
  walked.serve(
    '/films',
    page('电影', Array.from({ length: 40 }, (_, n) => `<a href="/film/${n}">片 ${n}</a>`).join(' ')),
  );
  for (let n = 0; n < 40; n++)
    walked.serve(`/film/${n}`, page(`片 ${n}`, `<p>${'好看。'.repeat(n + 1)}</p>`));
  const looked: string[][] = [];
  for (const repeat of [1, 2]) {
    const { walk, session } = await walked.begin('downgrade');
    const search = walk.search({ for: 'downgrade', budget: { screens: 5 } });
    await expect(search, `repeat ${repeat}`).rejects.toThrow(
      'nothing names "downgrade" within 6 clicks and 5 screens of HOME',
    );
    expect([session.said?.outcome, session.said?.source?.file]).toEqual([
      'not-found',
      'tests/scenario/search.test.ts',
    ]);
    expect(session.said?.reason).toContain('disabled: "降级"');
    expect(session.said?.reason).toContain('; 2 controls without a name were not pressed');
    const [fact] = walked.of('search');
    expect([fact!.found, fact!.replayed, fact!.path, fact!.depth, fact!.screens]).toEqual([
      false,
      false,
      [],
      null,
      5,
    ]);
    looked.push(fact!.visited.map(({ url, title }) => `${new URL(url).pathname} ${title}`));
  }
  expect(looked[0]!.slice(0, 4).sort()).toEqual(['/ 首页', '/films 电影', '/me 我的', '/vip 会员中心']);
  expect(looked[1]).toEqual(looked[0]);
});

test('other walks of the audit follow the way that was found, and search again when it has changed', async ({
  walked,
}) => {
  walked.serve('/', page('首页', '<a href="/vip">会员中心</a>'));
  walked.serve('/vip', page('会员中心', '<a href="/down">降级</a>'));
  for (const path of ['/films', '/me']) walked.serve(path, page(path, ''));
  const first = await walked.begin('downgrade');
  await first.walk.search({ for: 'downgrade' });
  const path = walked.of('search')[0]!.path;

  const second = await walked.begin('downgrade');
  expect((await second.walk.search({ for: 'downgrade' })).name).toBe('降级');
  const [replayed] = walked.of('search');
  expect([replayed!.replayed, replayed!.path, replayed!.steps, replayed!.screens]).toEqual([
    true,
    path,
    1,
    1,
  ]);
  expect(replayed!.visited.map(({ url }) => new URL(url).pathname)).toEqual(['/', '/vip']);

  walked.serve('/', page('首页', '<a href="/vip2">会员服务</a>'));
  walked.serve('/vip2', page('会员服务', '<a href="/down">降级</a>'));
  const third = await walked.begin('downgrade');
  await third.walk.search({ for: 'downgrade' });
  const [again] = walked.of('search');
  expect([again!.replayed, names(again!.path)]).toEqual([false, ['会员服务', '降级']]);
  expect(walked.of('note').map((note) => note.text)).toContainEqual(
    expect.stringContaining('there is no "会员中心" any more'),
  );
});

test('a wrong budget is told in a sentence', async ({ walked }) => {
  walked.serve('/', page('首页', ''));
  const { walk } = await walked.begin('downgrade');
  await expect(walk.search({ for: 'downgrade', budget: { screens: 0 } })).rejects.toThrow(
    'depth and screens are whole numbers above 0',
  );
});

test('a single page whose addresses lead nowhere by themselves is gone through by clicks', async ({
  walked,
}) => {
  walked.serve(
    '/',
    `<nav><a href="/account">账户</a> <a href="/news">新闻</a></nav><main id="m"></main><script>
    const views = { '/': '<h1>首页</h1>', '/news': '<h1>新闻</h1><p>今天没有新闻。</p>', '/account': '<h1>账户</h1><a href="/account/plan">套餐</a> <a href="/account/bills">账单</a>',
      '/account/plan': '<h1>套餐</h1><a href="/account/down">降级</a>', '/account/bills': '<h1>账单</h1><p>没有账单。</p>', '/account/down': '<h1>降级</h1>' };
    const show = () => { m.innerHTML = views[location.pathname]; };
    onclick = (event) => { const link = event.target.closest('a'); if (link) { event.preventDefault(); history.pushState(null, '', link.href); show(); } };
    onpopstate = show;
    show();
  </script>`,
  );
  const { walk } = await walked.begin('downgrade');
  await walk.search({ for: 'downgrade' });
  const [fact] = walked.of('search');
  expect(names(fact!.path)).toEqual(['账户', '套餐', '降级']);
  expect(fact!.visited.map(({ url }) => new URL(url).pathname)).toEqual([
    '/',
    '/account',
    '/account/plan',
    '/news',
  ]);
});

test('a session that ends while it searches is not taken for a missing entry', async ({ walked }) => {
  let signedIn = true;
  walked.serve('/', (_, response) => {
    response.writeHead(signedIn ? 200 : 302, {
      'content-type': 'text/html; charset=utf-8',
      location: '/login',
    });
    response.end(page('首页', '<a href="/vip">会员中心</a>'));
  });
  walked.serve('/login', '<main><h1>登录</h1><form><input type="password" aria-label="密码"></form></main>');
  walked.serve('/vip', (_, response) => {
    signedIn = false;
    response.end('<title>vip</title><p>expired</p>');
  });
  const { walk, session } = await walked.begin('downgrade');
  const error: unknown = await walk.search({ for: 'downgrade' }).catch((reason: unknown) => reason);
  expect(session.failure(error).outcome).toBe('session-expired');
  expect(session.said).toBeNull();
});

test('a search has its own budget and uses up no time limit', async ({ walked }, testInfo) => {
  walked.serve('/', page('首页', '<button>降级</button>'));
  const { walk } = await walked.begin('downgrade');
  const limit = testInfo.timeout;
  let during: number | null = null;
  walked.serve('/', (_, response) => {
    during = testInfo.timeout;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page('首页', '<button>降级</button>'));
  });
  await walk.search({ for: 'downgrade' });
  expect(during).toBe(0);
  expect(testInfo.timeout).toBeGreaterThan(limit);
});

test('that nothing is found where HOME asks to sign in is no finding', async ({ walked }) => {
  walked.serve(
    '/',
    page('登录', '<form><input aria-label="密码" type="password"><button>登录</button></form>'),
  );
  const { walk } = await walked.begin('downgrade');

  await expect(walk.search({ for: 'downgrade', budget: { screens: 3 } })).rejects.toThrow(/sign in/i);
  expect(walked.of('outcome')).toEqual([]);
});

test('that nothing is found where HOME is not there yet, or covered, is no finding', async ({ walked }) => {
  const covered = `<a href="/me">我的</a><div role="dialog" aria-modal="true" style="position:fixed;inset:0;background:#fff"><p>使用须知</p><button>同意</button></div>`;
  for (const home of ['<p>正在加载，请稍候……</p>', covered]) {
    walked.serve('/', `<!doctype html><html lang="zh-CN"><title>首页</title>${home}</html>`);
    const { walk } = await walked.begin('downgrade');

    await expect(walk.search({ for: 'downgrade', budget: { screens: 3 } })).rejects.toThrow(
      'Nothing on HOME could be operated',
    );
    expect(walked.of('outcome')).toEqual([]);
  }
});

test('a HOME that is filled by a script some time after it came is waited for', async ({ walked }) => {
  walked.serve(
    '/',
    `<!doctype html><html lang="zh-CN"><title>首页</title><p>正在加载，请稍候……</p>
      <script>setTimeout(() => { document.body.innerHTML = '<a href="/me">会员中心</a>' }, 1200)</script></html>`,
  );
  walked.serve('/me', page('会员中心', '<button>降级</button>'));
  const { walk } = await walked.begin('downgrade');

  const entry = await walk.search({ for: 'downgrade', budget: { screens: 3 } });
  expect(entry.name).toBe('降级');
});
