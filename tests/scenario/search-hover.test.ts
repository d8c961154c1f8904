import { expect } from '@playwright/test';
import { test } from './walked-site.ts';

const names = (path: readonly { name: string; act: string }[]) =>
  path.map(({ name, act }) => `${act} ${name}`);
const css = '<style>nav li ul{display:none} nav li:hover>ul{display:block}</style>';

test('a menu that opens under the pointer is looked into, and to rest there costs no click', async ({
  page: tab,
  walked,
}) => {
  walked.serve(
    '/',
    `${css}<nav><ul><li><a href="/films">电影</a></li><li><a href="/me">我的</a><ul><li><a href="/vip">会员服务</a></li><li><a href="/bills">账单</a></li></ul></li></ul></nav><main><h1>首页</h1></main>`,
  );
  walked.serve('/vip', '<main><h1>会员服务</h1><button>降级</button></main>');
  for (const path of ['/films', '/me', '/bills']) walked.serve(path, `<main><h1>${path}</h1></main>`);
  const { walk } = await walked.begin('downgrade');
  const entry = await walk.search({ for: 'downgrade' });
  expect([entry.name, new URL(tab.url()).pathname]).toEqual(['降级', '/vip']);
  const [fact] = walked.of('search');
  expect(names(fact!.path)).toEqual(['hover 我的', 'click 会员服务', 'click 降级']);
  expect([fact!.depth, fact!.path.map(({ via }) => via)]).toEqual([2, ['menu', 'menu', 'page']]);
  expect(fact!.menus).toEqual([{ name: '我的', url: `${walked.origin}/`, items: ['会员服务', '账单'] }]);
  expect(fact!.path[1]!.siblings).toContain('账单');
  await walk.indicate(() => entry.click());

  const second = await walked.begin('downgrade');
  await second.walk.search({ for: 'downgrade' });
  const [replayed] = walked.of('search');
  expect([replayed!.replayed, replayed!.depth, replayed!.steps, replayed!.screens]).toEqual([true, 2, 1, 1]);
  expect([replayed!.menus, replayed!.foundAfter]).toEqual([fact!.menus, fact!.foundAfter]);
});

test('an entry in a menu in a menu that scripts open late, at the end of the body, is clicked by the author', async ({
  page: tab,
  walked,
}) => {
  walked.serve(
    '/',
    `<header><button id="a">我的账户</button></header><main><h1>首页</h1></main><script>
     let open = []; const late = 250;
     const menu = (from, entries) => setTimeout(() => {
       const box = document.createElement('div'); box.className = 'm'; box.style.cssText = 'position:absolute;top:30px;left:' + from + 'px';
       box.append(...entries); document.body.append(box);
     }, late);
     const item = (name) => { const b = document.createElement('button'); b.setAttribute('role', 'menuitem'); b.textContent = name; return b; };
     a.addEventListener('mouseenter', () => {
       if (document.querySelector('.m')) return;
       const more = item('更多服务');
       more.addEventListener('mouseenter', () => {
         if (document.querySelectorAll('.m').length > 1) return;
         const down = item('降级套餐'); down.onclick = () => { document.querySelector('h1').textContent = '好了'; };
         menu(200, [down]);
       });
       menu(0, [item('播放记录'), more]);
     });
     </script>`,
  );
  const { walk } = await walked.begin('downgrade');
  const entry = await walk.search({ for: 'downgrade' });
  const [fact] = walked.of('search');
  expect(names(fact!.path)).toEqual(['hover 我的账户', 'hover 更多服务', 'click 降级套餐']);
  expect([fact!.depth, fact!.screens, fact!.foundAfter]).toEqual([1, 0, 0]);
  await walk.indicate(() => entry.click());
  await walk.reached(tab.getByText('好了'));
  const after = walked.of('action').filter(({ at }) => at > fact!.at);
  expect(after.map(({ method }) => method)).toEqual(['goto', 'move', 'move', 'click']);
});

test('the pointer never rests on what could pay, leave or do the act, nor on anything but navigation', async ({
  walked,
}) => {
  const trap = (name: string) => `<a href="/x" onmouseenter="fetch('/hit?${name}')">${name}</a>`;
  const bad = ['立即购买', '去支付', '升级会员', '退出登录', 'Sign off', '开通会员'];
  walked.serve(
    '/',
    `<nav>${trap('频道')}${bad.map(trap).join('')}</nav><main><h1>首页</h1>${trap('片单')}${trap('领取')}</main><footer>${trap('条款')}</footer>`,
  );
  walked.serve('/x', '<main><h1>别处</h1></main>');
  const { walk } = await walked.begin('downgrade');
  await expect(walk.search({ for: 'downgrade' })).rejects.toThrow('nothing names');
  const hit = walked.requests.filter((request) => request.startsWith('GET /hit')).map(decodeURI);
  expect([...new Set(hit)]).toEqual(['GET /hit?频道']);
});

test('a hint under the pointer is no menu, and what turns by itself is none', async ({ walked }) => {
  walked.serve(
    '/',
    `<style>.t{display:none} a:hover .t{display:inline}</style><nav><a href="/x">频道<span class="t">（共 8 个）</span></a> <a href="/y">我的</a></nav>
     <main><h1>首页</h1><p id="slides"><a href="/film/1">片一</a></p></main>
     <script>let n = 1; setInterval(() => { slides.innerHTML = '<a href="/film/' + (++n % 3) + '">片' + (n % 3) + '</a>'; }, 400)</script>`,
  );
  for (const path of ['/x', '/y', '/film/0', '/film/1', '/film/2'])
    walked.serve(path, '<main><h1>别处</h1></main>');
  const { walk } = await walked.begin('downgrade');
  await expect(walk.search({ for: 'downgrade', budget: { screens: 3 } })).rejects.toThrow('nothing names');
  const [fact] = walked.of('search');
  expect([fact!.menus, fact!.hovered > 0]).toEqual([[], true]);
});

test('a menu under the pointer where the last click left it is not taken for a part of the next page', async ({
  walked,
}) => {
  walked.serve(
    '/',
    `${css}<nav><ul><li><a href="/me">我的</a><ul><li><a href="/bills">账单</a></li></ul></li></ul></nav><main id="m"><h1>首页</h1></main><script>
     onclick = (event) => { event.preventDefault(); const { pathname } = event.target; if (!pathname) return;
       history.pushState(null, '', pathname); m.innerHTML = pathname === '/me' ? '<h1>我的</h1><button>降级</button>' : '<h1>账单</h1>'; };
     </script>`,
  );
  const { walk, session } = await walked.begin('downgrade');
  const entry = await walk.search({ for: 'downgrade' });
  const shown = await session.stand(entry.page);
  expect(shown!.controls.map(({ name }) => name)).toEqual(['我的', '降级']);
});
