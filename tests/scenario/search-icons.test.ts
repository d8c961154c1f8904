import { expect } from '@playwright/test';
import { test } from './walked-site.ts';

const steps = (path: readonly { name: string; called?: string | undefined; act: string }[]) =>
  path.map(({ name, called, act }) => `${act} ${called ?? name}`);
const style = '<style>[onclick]{cursor:pointer} svg,img{width:20px;height:20px;background:#ddd}</style>';
/** Each of them leaves a trace on the site. */
const trap = (label: string, attributes = '') =>
  `<button ${attributes} onclick="fetch('/trap', { method: 'POST' })">${label}</button>`;
const traps = [
  trap('<i class="fa fa-trash">&#xf1f8;</i>'),
  trap('<svg data-testid="FavoriteIcon"></svg>', 'class="btn-heart"'),
  trap('<svg></svg>', 'aria-label="poweroff"'),
  trap('<svg></svg>', 'class="icon-cart"'),
  trap('<span class="material-icons">delete_forever</span>'),
  trap('✕'),
  trap('<i class="icon-like"></i> 1.2k'),
  trap('❤ 12'),
].join('');

test('a way through an avatar, a gear and a menu of dots is found by what is drawn on them, and nothing else is touched', async ({
  page: tab,
  walked,
}) => {
  walked.serve(
    '/',
    `${style}<div style="text-align:right">${traps}<div onclick="show('me')"><img src="data:," alt="" class="avatar"></div></div><div id="m"><h1>首页</h1></div><script>
     const views = { me: '<h1>我</h1><span onclick="show(\\'set\\')"><svg><use href="#icon-gear"/></svg></span>',
       set: '<h1>设置</h1>' + ['流量包', '尊享套餐', '宽带'].map((name, n) => '<p>' + name + ' <span onclick="menu(' + n + ')">⋮</span></p>').join('') + '<div id="pop"></div>' };
     const show = (view) => { m.innerHTML = views[view]; };
     const menu = (n) => { pop.innerHTML = n === 1 ? '<ul><li onclick="document.title = 1">降级</li></ul>' : '<ul><li onclick="">详情</li></ul>'; };
     </script>`,
  );
  const { walk } = await walked.begin('downgrade');
  const entry = await walk.search({ for: 'downgrade' });
  const [fact] = walked.of('search');
  expect([entry.name, fact!.depth, await tab.title()]).toEqual(['降级', 4, '首页']);
  expect(steps(fact!.path)).toEqual([
    'click account icon, top middle',
    'click settings icon, top left',
    'click more icon, top left',
    'click 降级',
  ]);
  expect(fact!.path.map(({ icon, nth }) => [icon, nth])).toEqual([
    ['account', 0],
    ['settings', 0],
    ['more', 1],
    [undefined, 0],
  ]);
  expect(walked.requests.filter((request) => request.includes('/trap'))).toEqual([]);
  await walk.indicate(() => entry.click());
  await expect(tab).toHaveTitle('1');
});

test('one control of which nothing tells what it does is tried, and what it would send is held back', async ({
  walked,
}) => {
  walked.serve(
    '/',
    `${style}<div><div onclick="fetch('/opened', { method: 'POST' }); m.hidden = false"><svg></svg></div></div><div id="m" hidden><button onclick="this.outerHTML = '<button>取消自动续费</button>'">服务</button></div>`,
  );
  const { walk } = await walked.begin('cancel-renewal');
  await walk.search({ for: 'cancel-renewal' });
  const [fact] = walked.of('search');
  expect(steps(fact!.path)).toEqual([
    'click icon without a name, top middle',
    'click 服务',
    'click 取消自动续费',
  ]);
  expect(walked.of('note').map(({ text }) => text)).toContainEqual(expect.stringContaining('POST /opened'));
  const searched = walked.of('verb').findLast(({ verb }) => verb === 'search')!.at;
  expect(walked.of('action').filter(({ at }) => at > searched).length).toBeGreaterThan(0);
  expect(walked.requests.filter((request) => request === 'POST /opened').length).toBe(1);
});

test('several of them, one beside a contract and a drawn switch are left alone, and the reason names them', async ({
  walked,
}) => {
  const unknown = `<div style="display:inline-block" onclick="fetch('/trap')"><svg></svg></div>`;
  walked.serve(
    '/',
    `${style}<h1 style="margin-top:99px">首页</h1><ul><li>片一 ${unknown} ${unknown}</li></ul><a href="/vip">会员</a>`,
  );
  walked.serve(
    '/vip',
    `${style}<h1 style="margin-top:99px">会员</h1><ul><li>自动续费 <div style="display:inline-block" class="switch" onclick="fetch('/trap')"><svg></svg></div></li><li>连续包月 18 元 ${unknown}</li></ul>`,
  );
  const { walk, session } = await walked.begin('cancel-renewal');
  await expect(walk.search({ for: 'cancel-renewal' })).rejects.toThrow('nothing names');
  expect(session.said?.reason).toContain(
    '; 3 controls without a name were not pressed: icon without a name, top left',
  );
  expect(walked.of('search')[0]!.leftAlone?.map(({ url }) => new URL(url).pathname)).toEqual([
    '/',
    '/',
    '/vip',
  ]);
  expect(walked.requests.filter((request) => request.includes('/trap'))).toEqual([]);
});

test('at the top of a page without landmarks several of them are tried, one after the other, with what they send held back', async ({
  walked,
}) => {
  const icon = (act: string) => `<div style="display:inline-block" onclick="${act}"><svg></svg></div>`;
  const out = icon("fetch('/trap', { method: 'POST' })");
  walked.serve(
    '/',
    `${style}<div>${out} ${icon('m.hidden = false')} ${out}</div><div id="m" hidden><a href="/vip">会员</a></div>`,
  );
  walked.serve('/vip', '<h1>会员</h1><button>取消自动续费</button>');
  const { walk } = await walked.begin('cancel-renewal');
  await walk.search({ for: 'cancel-renewal' });
  const [first] = walked.of('search')[0]!.path;
  expect([first!.called, first!.nth]).toEqual(['icon without a name, top left', 1]);
  expect(walked.requests.filter((request) => request.includes('/trap'))).toEqual([]);
});

test('a menu of strokes beside a grey 降级 is no entry but a way', async ({ walked }) => {
  walked.serve(
    '/',
    `<header><section>套餐 <button disabled>降级</button> <button onclick="m.innerHTML = '<a href=/me>账户</a>'">☰</button></section></header><div id="m"><h1>首页</h1></div>`,
  );
  walked.serve('/me', '<h1>账户</h1><button>降低套餐</button>');
  const { walk } = await walked.begin('downgrade');
  await walk.search({ for: 'downgrade' });
  expect(steps(walked.of('search')[0]!.path)).toEqual([
    'click menu icon, top left',
    'click 账户',
    'click 降低套餐',
  ]);
});

test('the button that opened a menu is not its entry, though it is called by what the menu holds', async ({
  walked,
}) => {
  walked.serve(
    '/',
    `<main><h1>会员</h1><button id="b" class="dots" aria-haspopup="menu" aria-expanded="false" onclick="b.setAttribute('aria-expanded', 'true'); l.hidden = false; b.setAttribute('aria-owns', 'l')"><svg width="9" height="9"></svg></button></main><div id="l" hidden><div style="cursor:pointer">取消订阅</div></div>`,
  );
  const { walk } = await walked.begin('cancel-renewal');
  await walk.search({ for: 'cancel-renewal' });
  const [fact] = walked.of('search');
  expect(fact!.path.map(({ role }) => role)).toEqual(['button', 'clickable']);
});
