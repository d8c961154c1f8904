import { expect } from '@playwright/test';
import { test } from './walked-site.ts';

const find =
  '<form role="search" action="/find"><input name="q" placeholder="搜索影片"><button>搜索</button></form>';
const query = (text: string) => `/find?q=${encodeURIComponent(text)}`;
const page = (title: string, main: string) =>
  `<header><a href="/">首页</a> ${find}</header><main><h1>${title}</h1>${main}</main>`;
const names = (path: readonly { name: string; act: string; via: string }[]) =>
  path.map(({ name, act, via }) => `${act} ${name} (${via})`);

test('what no menu leads to is asked of the search of the site, once, and the way is walked by typing', async ({
  page: tab,
  walked,
}) => {
  walked.serve('/', page('首页', '<a href="/vip">会员中心</a>'));
  walked.serve('/vip', page('会员中心', '<p>没有</p>'));
  walked.serve(
    query('降级'),
    page(
      '结果',
      '<p>“降级”的结果 <button>清除</button></p><ul><li><a href="/down">会员降级办理</a></li></ul>',
    ),
  );
  walked.serve('/down', page('会员降级办理', '<p>好的</p>'));
  const { walk } = await walked.begin('downgrade');
  const entry = await walk.search({ for: 'downgrade' });
  const [fact] = walked.of('search');
  expect(names(fact!.path)).toEqual(['query 搜索影片 (site-search)', 'click 会员降级办理 (site-search)']);
  expect([fact!.depth, fact!.path[0]!.text, fact!.elsewhere]).toEqual([3, '降级', null]);
  expect(fact!.queries).toEqual([
    {
      via: 'site-search',
      field: '搜索影片',
      text: '降级',
      url: `${walked.origin}/`,
      led: walked.origin + query('降级'),
    },
  ]);
  await walk.indicate(() => entry.click());
  await expect(tab.getByText('好的')).toBeVisible();
  const asked = walked.requests.filter((request) => request.startsWith('GET /find'));
  expect(new Set(asked)).toEqual(new Set([`GET ${query('降级')}`]));
});

test('a way by menus goes before one by the search, however much longer', async ({ walked }) => {
  walked.serve('/', page('首页', '<a href="/me">我的</a>'));
  walked.serve('/me', page('我的', '<a href="/set">设置</a>'));
  walked.serve('/set', page('设置', '<a href="/vip">会员</a>'));
  walked.serve('/vip', page('会员', '<a href="/down">会员降级</a>'));
  walked.serve(query('降级'), page('结果', '<a href="/down">会员降级</a>'));
  const { walk } = await walked.begin('downgrade');
  await walk.search({ for: 'downgrade' });
  const [fact] = walked.of('search');
  expect([fact!.depth, fact!.path.every(({ act }) => act === 'click'), fact!.queries]).toEqual([4, true, []]);
});

test('nothing but the search of the site is ever typed into or sent', async ({ walked }) => {
  const other = (inner: string, attributes = '') => `<form action="/sent" ${attributes}>${inner}</form>`;
  walked.serve(
    '/',
    `<header>${other('<input name="q" placeholder="输入兑换码搜索礼品"><button>搜索</button>')}
     ${other('<input type="search" name="q" placeholder="搜索"><button>立即兑换</button>')}
     ${other('<input type="search" aria-label="Search"><button>Place order</button>')}
     ${other('<input type="search" aria-label="搜索"><button>搜索</button>', 'method="post"')}
     ${other('<input type="search" aria-label="搜 索"><button formmethod="post" formaction="/sent">搜索</button>')}
     ${other('<input type="search" aria-label="站内搜索"><input type="hidden" name="action" value="x"><input name="elements"><input name="coupon" aria-label="券码"><button>搜索</button>')}
     ${other('<input name="from" aria-label="出发城市搜索"><input name="to" aria-label="目的地"><button>搜索</button>')}
     ${other('<input type="email" aria-label="搜索"><button>订阅</button>')}
     ${other('<p>输入优惠券号码</p><input type="search" aria-label="查找"><button>搜索</button>')}
     <form action="http://elsewhere.localhost:1/sent"><input type="search" aria-label="搜索全网"><button>搜索</button></form>
     <form action="/cart/add-to-cart"><input type="search" aria-label="搜索商品"><button>搜索</button></form>
     <form id="later" action="/find"><input type="search" aria-label="搜索帮助" onfocus="later.action = '/sent'"><button>搜索</button></form>
     <form id="jumps" action="/find"><input type="search" aria-label="搜索片库" onfocus="setTimeout(() => code.focus())"><button>搜索</button></form></header>
     <main><h1>首页</h1>${other('<input id="code" aria-label="激活码"><button type="button" onclick="fetch(\'/sent\')">会员查询</button>')}
     <input aria-label="订单号"><button onclick="fetch('/sent')">搜索会员</button><a href="#" onclick="fetch('/sent')">查询会员</a><a href="javascript:__doPostBack('x')" onclick="fetch('/sent')">会员回传</a></main>`,
  );
  const { walk } = await walked.begin('downgrade');
  await expect(walk.search({ for: 'downgrade' })).rejects.toThrow('no search of the site was used');
  const asked = walked.requests.map((request) => request.split(' ')[1]!);
  expect(asked.filter((path) => /sent|find|cart/.test(path))).toEqual([]);
  expect(walked.of('input').filter(({ type }) => type === 'submit')).toEqual([]);
  expect(walked.of('search')[0]!.queries).toEqual([]);
  const typed = walked
    .of('input')
    .filter(({ type }) => type === 'input')
    .map(({ control }) => control?.name);
  expect(typed).toEqual([]);
});

test('results that only repeat the question are no entry, and a search that finds nothing is told', async ({
  walked,
}) => {
  walked.serve('/', page('首页', ''));
  walked.serve(
    query('退款'),
    page(
      '结果',
      `<p>没有与“退款”相关的内容。<a href="/">看看别的</a></p><a href="${query('退款')}&page=2">退款</a><button>退款</button>`,
    ),
  );
  const { walk } = await walked.begin('refund');
  await expect(walk.search({ for: 'refund' })).rejects.toThrow('searched for "退款" in the site search');
  expect(walked.of('search')[0]!.visited.map(({ url }) => decodeURI(new URL(url).search))).toEqual([
    '',
    '?q=退款',
  ]);
});

test('help on a host of its own is entered and searched in its language; no other host is', async ({
  walked,
}) => {
  const { port } = new URL(walked.origin);
  const at = (host: string) => `http://${host}:${port}`;
  walked.serve(
    '/',
    `<html lang="en"><title>Shop</title><main><h1>Shop</h1><a href="${at('help.shop.localhost')}/hc">Support</a> <a href="${at('blog.shop.localhost')}/blog">Our blog on billing</a> <a href="${at('help.other.localhost')}/other">Billing help</a></main>`,
  );
  walked.serve(
    '/hc',
    '<html lang="en"><title>Help Center</title><main><h1>Help</h1><form action="/find"><input type="search" placeholder="How can we help?"></form><a href="/articles/1">Delivery</a></main>',
  );
  walked.serve('/articles/1', '<html lang="en"><title>Delivery</title><main><h1>Delivery</h1></main>');
  walked.serve('/find?', '<main></main>');
  walked.serve('/find?cancel+subscription', '<main></main>');
  const { walk } = await walked.begin('cancel-renewal', 'exit', at('shop.localhost'));
  await expect(walk.search({ for: 'cancel-renewal' })).rejects.toThrow(
    '"cancel subscription" in the help search',
  );
  const [fact] = walked.of('search');
  expect([...new Set(fact!.visited.map(({ url }) => new URL(url).host))].sort()).toEqual(
    [`help.shop.localhost:${port}`, `shop.localhost:${port}`].sort(),
  );
  expect(fact!.queries.map(({ via, field, text }) => [via, field, text])).toEqual([
    ['help-search', 'How can we help?', 'cancel subscription'],
  ]);
  expect(walked.requests.filter((request) => /blog|other/.test(request))).toEqual([]);
});
