import { html } from 'hono/html';
import { document } from '../../document.ts';
import type { Html } from '../../document.ts';
import type { Visit } from '../../visit.ts';

export function page(visit: Visit, { title, main }: { title: string; main: Html }): Html {
  const { t, account } = visit;
  return document(visit, {
    title: `${title} · ${t('星河视频', 'Xinghe Video')}`,
    colour: '#5b2be0',
    sign: '星',
    body: html`<header>
        <a class="logo" href="/">${t('星河视频', 'XINGHE')}</a>
        ${account
          ? html`<nav aria-label="${t('频道', 'Channels')}">
                <a href="/channel/series">${t('电视剧', 'Series')}</a>
                <a href="/channel/films">${t('电影', 'Films')}</a>
              </nav>
              <form class="find" role="search" action="/search">
                <input
                  type="search"
                  name="q"
                  aria-label="${t('搜索片名', 'Search titles')}"
                  placeholder="${t('逐星者', 'Star Chasers')}"
                />
                <button>${t('搜索', 'Search')}</button>
              </form>
              <a href="/me">${t('我的', 'Me')}</a>
              <form method="post" action="/logout"><button>${t('退出登录', 'Sign out')}</button></form>`
          : ''}
        <a class="lang" href="?lang=${t('en', 'zh')}" lang="${t('en', 'zh-CN')}">${t('English', '中文')}</a>
      </header>
      <main>${main}</main>
      <footer>
        ${account ? html`<a href="/help">${t('帮助与客服', 'Help and service')}</a>` : ''}
        <span>${t('星河视频 · 演示用虚构应用', 'Xinghe Video · a fictional app for demonstration')}</span>
      </footer>`,
  });
}
