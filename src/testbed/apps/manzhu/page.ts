import { html } from 'hono/html';
import { document } from '../../document.ts';
import type { Html } from '../../document.ts';
import type { Visit } from '../../visit.ts';

/** Yellow on top with the address and the search; three places to go, which a phone has at the bottom. */
export function page(visit: Visit, { title, main }: { title: string; main: Html }): Html {
  const { t, account, path } = visit;
  const place = (href: string, text: string) => {
    const here = href === '/' ? path === '/' : path.startsWith(href);
    return html`<a href="${href}" class="${here ? 'here' : ''}">${text}</a>`;
  };
  return document(visit, {
    title: `${title} · ${t('满箸外卖', 'Manzhu Delivery')}`,
    colour: '#f5b800',
    sign: '箸',
    body: html`<header>
        <div class="top">
          <span class="brand"><b aria-hidden="true">//</b>${t('满箸外卖', 'Manzhu')}</span>
          ${account
            ? html`<span class="address">${t('送至 滨河路 18 号', 'To 18 Binhe Road')}</span>
                <form class="find" role="search" action="/find">
                  <input
                    type="search"
                    name="q"
                    aria-label="${t('搜索商家', 'Search kitchens')}"
                    placeholder="${t('牛肉面', 'Beef noodles')}"
                  />
                  <button>${t('搜索', 'Search')}</button>
                </form>
                <nav aria-label="${t('主导航', 'Main')}">
                  ${place('/', t('首页', 'Home'))} ${place('/orders', t('订单', 'Orders'))}
                  ${place('/me', t('我的', 'Me'))}
                </nav>
                <form method="post" action="/logout"><button>${t('退出登录', 'Sign out')}</button></form>`
            : ''}
          <a class="lang" href="?lang=${t('en', 'zh')}" lang="${t('en', 'zh-CN')}">${t('English', '中文')}</a>
        </div>
      </header>
      <main>${main}</main>
      <footer>
        ${t('满箸外卖 · 演示用虚构应用', 'Manzhu Delivery · a fictional app for demonstration')}
      </footer>`,
  });
}
