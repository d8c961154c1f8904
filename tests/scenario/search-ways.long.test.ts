import { expect } from '@playwright/test';
import { test } from './walked-site.ts';

const nav = '<nav><a href="/">首页</a> <a href="/films">电影</a> <a href="/me">我的</a></nav>';
const page = (title: string, main: string) => `${nav}<main><h1>${title}</h1>${main}</main>`;
const names = (path: readonly { name: string }[]) => path.map(({ name }) => name);

test('menus, details, tabs, more and clickable boxes are opened, on a page that keeps its address too', async ({
  page: tab,
  walked,
}) => {
  walked.serve(
    '/',
    page(
      '首页',
      `<button id="m" aria-haspopup="menu" aria-expanded="false">账户</button><div role="menu" id="menu" hidden><button role="menuitem" id="i">会员服务</button></div>
      <section id="tabs" hidden><button role="tab" aria-selected="true">权益</button><button role="tab" id="t">管理</button><div id="panel"></div></section><script>
      m.onclick = () => { menu.hidden = false; m.ariaExpanded = 'true'; };
      i.onclick = () => { menu.hidden = true; tabs.hidden = false; };
      t.onclick = () => { panel.innerHTML = '<details><summary>更多操作</summary><div id="box" style="cursor:pointer">其他选项</div></details><p id="deep"></p>'; box.onclick = () => { deep.innerHTML = '<button>切换到基础版</button>'; }; };
    </script>`,
    ),
  );
  for (const path of ['/films', '/me']) walked.serve(path, page(path, ''));
  const { walk } = await walked.begin('downgrade');
  const entry = await walk.search({ for: 'downgrade' });
  expect(entry.name).toBe('切换到基础版');
  expect(names(walked.of('search')[0]!.path)).toEqual([
    '账户',
    '会员服务',
    '管理',
    '更多操作',
    '其他选项',
    '切换到基础版',
  ]);
  await expect(tab.getByRole('button', { name: '切换到基础版' })).toBeVisible();
});

test('a name goes before the text of a block, and that before a page about the act', async ({ walked }) => {
  const block = '<section class="card"><h2>降级到基础版</h2><button>选择</button></section>';
  walked.serve('/', page('首页', `<a href="/help">如何降级？</a>${block}`));
  walked.serve('/help', page('帮助', '<p>在设置里。</p>'));
  walked.serve('/films', page('电影', '<p>没有</p>'));
  walked.serve('/me', page('我的', '<a href="/down">降级</a>'));
  const first = await walked.begin('downgrade');
  expect((await first.walk.search({ for: 'downgrade' })).name).toBe('降级');

  walked.serve('/me', page('我的', ''));
  const second = await walked.begin('downgrade');
  expect((await second.walk.search({ for: 'downgrade' })).name).toBe('选择');

  walked.serve('/', page('首页', '<a href="/help">如何降级？</a>'));
  const third = await walked.begin('downgrade');
  expect((await third.walk.search({ for: 'downgrade' })).name).toBe('如何降级？');
});

test('the shortest way is taken, though another one smells stronger', async ({ walked }) => {
  walked.serve('/', page('首页', '<a href="/vip">会员中心</a> <a href="/odd">星球</a>'));
  walked.serve('/vip', page('会员中心', '<a href="/plan">套餐管理</a>'));
  walked.serve('/plan', page('套餐管理', '<a href="/down">降级</a>'));
  walked.serve('/odd', page('星球', '<a href="/down">降级</a>'));
  for (const path of ['/films', '/me']) walked.serve(path, page(path, ''));
  const { walk } = await walked.begin('downgrade');
  await walk.search({ for: 'downgrade' });
  expect(names(walked.of('search')[0]!.path)).toEqual(['星球', '降级']);
});

test('a page that is never the same twice is looked at once', async ({ walked }) => {
  let turn = 0;
  const fresh =
    (title: string, links: string) =>
    (_: unknown, response: { end(html: string): void; setHeader(name: string, value: string): void }) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        `<title>${title}</title>${page(title, `<p>${'推荐新片'.slice(turn++ % 4)}${'甲乙丙丁戊'[turn % 5]}</p>${links}`)}`,
      );
    };
  walked.serve(
    '/',
    fresh(
      '首页',
      '<a href="/vip">会员中心</a> <button aria-expanded="false" onclick="this.ariaExpanded = true; a.hidden = false">更多</button><p id="a" hidden><a href="/down">降级</a></p>',
    ),
  );
  walked.serve('/vip', fresh('会员中心', ''));
  for (const path of ['/films', '/me']) walked.serve(path, fresh(path, ''));
  const { walk } = await walked.begin('downgrade');
  const entry = await walk.search({ for: 'downgrade' });
  expect(entry.name).toBe('降级');
  expect(walked.of('search')[0]!.screens).toBeLessThanOrEqual(4);
});

test('a notice over HOME is closed on the way', async ({ walked }) => {
  const notice = `<div id="n" style="position:fixed;inset:0;background:#fff"><h2>新片上线</h2><button onclick="n.remove()">知道了</button></div>`;
  walked.serve('/', page('首页', `<a href="/vip">会员中心</a>${notice}`));
  walked.serve('/vip', page('会员中心', '<a href="/down">降级</a>'));
  for (const path of ['/films', '/me']) walked.serve(path, page(path, ''));
  const { walk } = await walked.begin('downgrade');
  await walk.search({ for: 'downgrade' });
  expect(names(walked.of('search')[0]!.path)).toEqual(['知道了', '会员中心', '降级']);
});

test('clicks on the way tell how far a person must scroll for them', async ({ walked }) => {
  walked.serve('/', page('首页', '<p style="height:1600px">长</p><a href="/vip">会员中心</a>'));
  walked.serve('/vip', page('会员中心', '<p style="height:1100px">长</p><button>降级</button>'));
  for (const path of ['/films', '/me']) walked.serve(path, page(path, ''));
  const { walk } = await walked.begin('downgrade');
  const entry = await walk.search({ for: 'downgrade' });
  await walk.indicate(() => entry.click());
  await walk.pending(entry.page.getByRole('button'));
  const counted = walked.of('action').slice(-2);
  expect(counted.map(({ control, scroll }) => [control?.name, Math.floor(scroll * 2) / 2])).toEqual([
    ['会员中心', 1],
    ['降级', 0.5],
  ]);
});

test('a control below a list that grows while one scrolls is clicked where it is then, and nothing else', async ({
  page: tab,
  walked,
}) => {
  walked.serve(
    '/',
    `<main><h1>首页</h1><div id="list"></div></main><footer><a href="/me">账户设置</a></footer><script>
     let n = 0;
     const more = () => { for (let i = 0; i < 12; i++) { const d = document.createElement('div'); d.style.height = '120px'; d.textContent = '影片 ' + ++n; d.onclick = () => void fetch('/hit'); list.append(d); } };
     more();
     addEventListener('scroll', () => { if (n < 60 && innerHeight + scrollY > document.body.offsetHeight - 400) setTimeout(more, 120); });
     </script>`,
  );
  walked.serve('/me', page('账户设置', '<a href="/down">会员降级</a>'));
  const { walk } = await walked.begin('downgrade');
  const entry = await walk.search({ for: 'downgrade' });
  expect(names(walked.of('search')[0]!.path)).toEqual(['账户设置', '会员降级']);
  expect([entry.name, new URL(tab.url()).pathname]).toEqual(['会员降级', '/me']);
  expect(walked.requests).not.toContain('GET /hit');
});

test('a control that runs away from the pointer is clicked all the same, and never what slides under it', async ({
  page: tab,
  walked,
}) => {
  walked.serve(
    '/',
    `<main><h1>首页</h1><div id="above"></div><a href="/me" id="me">账户设置</a></main><script>
     me.addEventListener('pointerover', () => {
       const pay = document.createElement('button');
       pay.style.cssText = 'display:block;width:300px;height:60px';
       pay.textContent = '立即支付';
       for (const type of ['pointerdown', 'mouseup', 'click']) pay.addEventListener(type, () => fetch('/paid'));
       above.append(pay);
     }, { once: true });
     </script>`,
  );
  walked.serve('/me', page('账户设置', '<a href="/down">会员降级</a>'));
  const { walk } = await walked.begin('downgrade');
  const entry = await walk.search({ for: 'downgrade' });
  expect([entry.name, new URL(tab.url()).pathname]).toEqual(['会员降级', '/me']);
  expect(walked.requests).not.toContain('GET /paid');
});
