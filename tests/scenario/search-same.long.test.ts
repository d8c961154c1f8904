import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect } from '@playwright/test';
import { test, type Walked } from './walked-site.ts';

const page = (title: string, main: string) => `<title>${title}</title><main><h1>${title}</h1>${main}</main>`;
const names = (path: readonly { name: string }[]) => path.map(({ name }) => name);
const paths = (visited: readonly { url: string }[]) =>
  visited.map(({ url }) => decodeURI(new URL(url).pathname + new URL(url).search));

/** Answers after a while that is another one each time. */
function slowly(walked: Walked, seed: { value: number }, path: string, html: string): void {
  walked.serve(path, (_: IncomingMessage, response: ServerResponse) => {
    seed.value = (seed.value * 16_807) % 2_147_483_647;
    setTimeout(() => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(html);
    }, seed.value % 200);
  });
}

test('the same site gives the same graph and the same path, however long it takes to answer', async ({
  walked,
}) => {
  const seed = { value: 1 };
  const nav = `<style>nav .m{display:none} nav li:hover .m{display:block}</style>
    <nav><ul><li><a href="/films">电影</a></li><li><a href="/me">我的</a><div class="m"><a href="/bills">账单</a><a href="/vip">会员</a></div></li></ul></nav>
    <header><form role="search" action="/find"><input type="search" name="q" aria-label="搜索"></form></header>`;
  const serve = (path: string, title: string, main: string) =>
    slowly(walked, seed, path, nav + page(title, main));
  const later =
    '<div id="late"></div><script>fetch("/part").then((r) => r.text()).then((t) => { late.innerHTML = t; })</script>';
  serve(
    '/',
    '首页',
    `<a href="/a">星球</a> <button aria-expanded="false" onclick="p.hidden = false">更多</button><p id="p" hidden><a href="/b">其他</a></p>${later}`,
  );
  slowly(walked, seed, '/part', '<a href="/c">活动</a> <a href="/vip">会员</a>');
  serve('/films', '电影', later);
  serve('/me', '我的', '<a href="/bills">账单</a> <a href="/set">设置</a>');
  serve('/vip', '会员', '<p>尊享</p>');
  for (const path of ['/a', '/b', '/c', '/bills']) walked.serve(path, page(path, '<p>没有</p>'));
  serve('/set', '设置', '<a href="/more">其他服务</a>');
  serve('/more', '其他服务', '<a href="/down">降级</a>');
  const graphs: unknown[] = [];
  for (const first of [7, 7919]) {
    seed.value = first;
    // A walk that replays would prove nothing: the second looks for it in an audit of the other direction.
    const { walk } = await walked.begin('downgrade', first === 7 ? 'exit' : 'onward');
    await walk.search({ for: 'downgrade' });
    const { visited, path, menus, queries, steps, screens, foundAfter } = walked.of('search')[0]!;
    graphs.push({ visited, path, menus, queries, steps, screens, foundAfter });
  }
  expect(graphs[1]).toEqual(graphs[0]);
  expect(names((graphs[0] as { path: { name: string }[] }).path)).toEqual([
    '我的',
    '设置',
    '其他服务',
    '降级',
  ]);
});

test('addresses that carry the session are one place, and the way is found again in another session', async ({
  walked,
}) => {
  let session = 0;
  const own =
    (title: string, main: (sid: string) => string) => (_: IncomingMessage, response: ServerResponse) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(page(title, main(`s${++session}`)));
    };
  const home = (sid: string) =>
    `<a href="/me;jsessionid=${sid}">我的</a> <a href="/news?utm_source=${sid}&sid=${sid}">新闻</a>`;
  walked.serve('/', own('首页', home));
  const answer = (path: string) => {
    if (path.startsWith('/me'))
      return own('我的', (sid) => `<a href="/?sid=${sid}">回首页</a> <a href="/set?sid=${sid}">设置</a>`);
    if (path.startsWith('/set'))
      return own('设置', (sid) => `<a href="/me;jsessionid=${sid}">返回我的</a><button>降级</button>`);
    if (path.startsWith('/news')) return own('新闻', (sid) => `<a href="/news?sid=${sid}">新闻</a>`);
    return own('首页', home);
  };
  for (let n = 1; n < 60; n++)
    for (const path of [
      `/me;jsessionid=s${n}`,
      `/set?sid=s${n}`,
      `/news?sid=s${n}`,
      `/?sid=s${n}`,
      `/news?utm_source=s${n}&sid=s${n}`,
    ])
      walked.serve(path, answer(path));
  for (const replayed of [false, true]) {
    const { walk } = await walked.begin('downgrade');
    expect((await walk.search({ for: 'downgrade' })).name).toBe('降级');
    const [fact] = walked.of('search');
    expect([fact!.replayed, names(fact!.path)]).toEqual([replayed, ['我的', '设置', '降级']]);
    if (!replayed) expect(fact!.screens).toBe(3);
  }
});

test('a calendar without end and hundreds of links of one kind do not use up what was to be looked at', async ({
  walked,
}) => {
  const month = (n: number) =>
    page(
      `${n} 月`,
      `<nav aria-label="月份"><a href="/calendar/${n - 1}">上个月</a> <a href="/calendar/${n + 1}">下个月</a></nav><p>${'日程'.repeat(n)}</p>`,
    );
  for (let n = 0; n < 40; n++) walked.serve(`/calendar/${n}`, month(n));
  const many = Array.from({ length: 150 }, (_, n) => `<a href="/goods/${n}">会员专享好物 ${n}</a>`).join(' ');
  walked.serve(
    '/',
    page('首页', `<nav><a href="/calendar/8">日历</a></nav>${many}<footer><a href="/odd">其他</a></footer>`),
  );
  for (let n = 0; n < 150; n++) walked.serve(`/goods/${n}`, page(`好物 ${n}`, '<p>会员专享</p>'));
  walked.serve('/odd', page('其他', '<a href="/odder">关于本站</a>'));
  walked.serve('/odder', page('关于本站', '<button>降级</button>'));
  const { walk } = await walked.begin('downgrade');
  await walk.search({ for: 'downgrade', budget: { screens: 13 } });
  const [fact] = walked.of('search');
  expect(names(fact!.path)).toEqual(['其他', '关于本站', '降级']);
  expect(paths(fact!.visited).filter((path) => path.startsWith('/calendar')).length).toBeLessThanOrEqual(3);
});

test('links that end the session or destroy something are left alone, whatever they are called', async ({
  walked,
}) => {
  const icon = '<img width="20" height="20" alt="">';
  const bad = [
    `<a href="/logout">${icon}</a>`,
    `<a href="/user/sign-out.php">会员 ${icon}</a>`,
    '<a href="/session?do=logout">我的</a>',
    '<a href="/items/7/delete">账户记录</a>',
    '<a href="/account?action=remove">更多</a>',
    '<a href="/cart/add-to-cart?id=1">会员好物</a>',
    '<a href="/off1">Log off</a>',
    '<a href="/off2">删除账户</a>',
    '<a href="/off3">清空会员记录</a>',
    '<a href="/off4">确认</a>',
    '<a href="/off5">切换账号</a>',
  ];
  walked.serve('/', page('首页', `<nav>${bad.join(' ')} <a href="/orders">我的订单</a></nav>`));
  walked.serve('/orders', page('我的订单', '<p>没有</p>'));
  const { walk } = await walked.begin('downgrade');
  await expect(walk.search({ for: 'downgrade' })).rejects.toThrow('nothing names');
  expect([...new Set(walked.requests)].filter((request) => !request.includes('favicon'))).toEqual([
    'GET /',
    'GET /orders',
  ]);
});

test('the same search for the upgrade is the control, and a single page with hash routes is gone through', async ({
  walked,
}) => {
  walked.serve(
    '/',
    `<nav><a href="#/">首页</a> <a href="#/me">我的</a></nav><main id="m"></main><script>
     const views = { '#/': '<h1>首页</h1><a href="#/up">升级会员</a>', '#/me': '<h1>我的</h1><button onclick="m.innerHTML = this.dataset.v" data-v="&lt;h1&gt;服务&lt;/h1&gt;&lt;a href=#/vip&gt;会员&lt;/a&gt;">全部服务</button>',
       '#/vip': '<h1>会员</h1><a href="#/down">降级</a>', '#/up': '<h1>升级</h1>', '#/down': '<h1>降级</h1>' };
     const show = () => { m.innerHTML = views[location.hash || '#/'] ?? ''; };
     onhashchange = show; show();
     </script>`,
  );
  const up = await walked.begin('upgrade', 'onward');
  await up.walk.search({ for: 'upgrade', pause: 20 });
  const [onward] = walked.of('search');
  const down = await walked.begin('downgrade');
  await down.walk.search({ for: 'downgrade' });
  const [exit] = walked.of('search');
  expect([names(onward!.path), onward!.depth, onward!.foundAfter]).toEqual([['升级会员'], 1, 0]);
  expect([onward!.pauseMs, exit!.pauseMs]).toEqual([20, 0]);
  expect([names(exit!.path), exit!.depth]).toEqual([['我的', '全部服务', '会员', '降级'], 4]);
  expect(exit!.path.map(({ via }) => via)).toEqual(['menu', 'page', 'page', 'page']);
});

test('a way through help is told from one by menus, and whether there is another', async ({ walked }) => {
  walked.serve('/', page('首页', '<a href="/me">我的</a><footer><a href="/help">帮助中心</a></footer>'));
  walked.serve('/help', page('帮助中心', '<a href="/quit">会员降级</a>'));
  for (const [path, next, label] of [
    ['/me', '/set', '设置'],
    ['/set', '/vip', '会员'],
  ] as const)
    walked.serve(path, page(label, `<a href="${next}">${label}</a>`));
  walked.serve('/vip', page('会员', '<p>没有</p>'));
  const alone = await walked.begin('downgrade');
  await alone.walk.search({ for: 'downgrade' });
  const [only] = walked.of('search');
  expect([only!.path.map(({ via }) => via), only!.elsewhere]).toEqual([['help', 'help'], null]);

  walked.serve('/vip', page('会员', '<a href="/down">降级</a>'));
  const beside = await walked.begin('downgrade', 'onward');
  await beside.walk.search({ for: 'downgrade' });
  const [both] = walked.of('search');
  expect([names(both!.path), both!.elsewhere]).toEqual([['帮助中心', '会员降级'], `${walked.origin}/vip`]);
});
