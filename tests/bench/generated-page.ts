/**
 * A page of a given number of elements, the same on every call: a shop's header and menus, cards with links and
 * buttons, a table, paragraphs with links in them, a form, a footer.
 *
 * @param nodes elements inside `body`; the page has at least as many, at most 40 more
 */
export function generatedPage(nodes: number): string {
  const parts: string[] = [];
  let count = 0;
  const add = (html: string) => {
    parts.push(html);
    count += html.match(/<[a-z]/g)?.length ?? 0;
  };
  add(
    `<header><a href="/">杉木商城</a><nav aria-label="主导航"><ul>${list(8, (i) => `<li><a href="/c${i}">分类 ${i}</a></li>`)}</ul></nav><form role="search"><label>搜索 <input type="search"></label><button>搜索</button></form></header><main><h1>会员中心</h1><div class="chat-launcher" aria-live="polite"></div>`,
  );
  for (let i = 0; count < nodes - 60; i++) {
    if (i % 10 === 3) add(table(i));
    else if (i % 10 === 7) add(`<section><h2>说明 ${i}</h2>${list(4, (k) => paragraph(i + k))}</section>`);
    else add(card(i));
  }
  add(
    `<form><fieldset><legend>收货信息</legend><label>姓名 <input name="n" required></label><label>城市 <select><option>杭州<option>上海</select></label><label><input type="checkbox"> 设为默认</label><button type="submit">保存</button></fieldset></form></main>`,
  );
  add(
    `<footer><ul>${list(6, (i) => `<li><a href="/f${i}">关于我们 ${i}</a></li>`)}</ul><p>© 示例</p></footer>`,
  );
  while (count < nodes) add('<p></p>');
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>会员中心</title><style>${css}</style><body>${parts.join('')}</body></html>`;
}

const css = `
body { font: 15px/1.6 sans-serif; margin: 0 }
main { max-width: 1080px; margin: 0 auto; display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 16px }
main > :not(.card) { grid-column: 1 / -1 }
.card { border: 1px solid #ddd; border-radius: 8px; padding: 12px; background: #fff; overflow: hidden }
.card .price { color: #c00; font-weight: 700 }
.card button { background: #06c; color: #fff; border: 0; padding: 6px 12px }
.card .more { background: transparent; color: #06c }
.tags { display: flex; gap: 4px; list-style: none; padding: 0 }
`;

function card(i: number): string {
  return `<article class="card"><a href="/p${i}"><div class="pic"><span>图 ${i}</span></div></a><div class="body"><h3><a href="/p${i}">山野双肩包 ${i} 号</a></h3><p>轻便耐磨，<b>防泼水</b>面料，适合短途旅行与日常通勤。</p><div class="line"><span class="price">¥${(i % 90) + 10}.00</span> <del>¥${(i % 90) + 30}.00</del></div><ul class="tags"><li>包邮</li><li>七天无理由</li></ul><div class="acts"><button aria-label="加入购物车 ${i}">加入购物车</button><button class="more">收藏</button></div></div></article>`;
}

function table(i: number): string {
  return `<table><thead><tr><th>订单</th><th>金额</th><th>状态</th><th></th></tr></thead><tbody>${list(8, (k) => `<tr><td>${i}-${k}</td><td>¥${k * 7}.00</td><td>已完成</td><td><a href="/o${i}-${k}">详情</a></td></tr>`)}</tbody></table>`;
}

function paragraph(i: number): string {
  return `<p>会员权益自开通之日起生效，<a href="/t${i}">服务条款</a>与<em>隐私政策</em>适用于全部订单。到期前可随时在会员中心查看与管理 ${i}。</p>`;
}

function list(count: number, item: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => item(index)).join('');
}
