import { html } from 'hono/html';
import { document } from '../../document.ts';
import type { Html } from '../../document.ts';
import type { Visit } from '../../visit.ts';

export function page(visit: Visit, { title, main }: { title: string; main: Html }): Html {
  const { t, account } = visit;
  return document(visit, {
    title: `${title} · ${t('云杉商城', 'Yunshan Mall')}`,
    colour: '#13293d',
    sign: '杉',
    body: html`<header>
        <a class="logo" href="/">${t('云杉', 'Yunshan')}<i>${t('商城', 'Mall')}</i></a>
        ${account
          ? html`<form class="find" role="search" action="/search">
                <input
                  type="search"
                  name="q"
                  aria-label="${t('搜索商品', 'Search goods')}"
                  placeholder="${t('保温杯', 'flask')}"
                />
                <button>${t('搜索', 'Search')}</button>
              </form>
              <nav aria-label="${t('我的', 'Mine')}">
                <a href="/account">${t('我的云杉', 'My Yunshan')}</a>
                <a href="/orders">${t('购物车', 'Cart')}</a>
              </nav>
              <form method="post" action="/logout">
                <button class="quiet">${t('退出登录', 'Sign out')}</button>
              </form>`
          : ''}
        <a class="lang" href="?lang=${t('en', 'zh')}" lang="${t('en', 'zh-CN')}">${t('English', '中文')}</a>
      </header>
      <main>${main}</main>
      <footer>${t('云杉商城 · 演示用虚构应用', 'Yunshan Mall · a fictional app for demonstration')}</footer>`,
  });
}
