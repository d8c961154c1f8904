import { html } from 'hono/html';
import { document } from '../../document.ts';
import type { Html } from '../../document.ts';
import type { Visit } from '../../visit.ts';

/** The shell that the client script fills; popups (`/renewal/…`) have neither header nor news. */
export function page(visit: Visit, { title, main }: { title: string; main: Html }): Html {
  const { t, account, path } = visit;
  const popup = path.startsWith('/renewal/');
  return document(visit, {
    title: `${title} · ${t('跃动健身', 'Yuedong Fitness')}`,
    colour: '#d7263d',
    sign: '跃',
    body: html`${popup
        ? ''
        : html`<header>
            <a class="logo" href="/">${t('跃动', 'YUEDONG')}<b>${t('健身', 'FIT')}</b></a>
            ${account
              ? html`<span class="who">${account.name}</span>
                  <form method="post" action="/logout"><button>${t('退出', 'Sign out')}</button></form>`
              : ''}
            <a class="lang" href="?lang=${t('en', 'zh')}" lang="${t('en', 'zh-CN')}"
              >${t('English', '中文')}</a
            >
          </header>`}
      ${account && !popup
        ? html`<aside aria-label="${t('会员动态', 'News')}">
            <p id="ticker"></p>
            <p id="live"></p>
          </aside>`
        : ''}
      <main ${account ? html`id="view"` : ''}>${main}</main>
      ${popup
        ? ''
        : html`<footer>
            ${t('跃动健身 · 演示用虚构应用', 'Yuedong Fitness · a fictional app for demonstration')}
          </footer>`}`,
  });
}
