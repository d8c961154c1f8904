import { html } from 'hono/html';
import { document } from '../../document.ts';
import type { Html } from '../../document.ts';
import type { Visit } from '../../visit.ts';

/** Header, main and footer of every page. */
export function page(visit: Visit, { title, main }: { title: string; main: Html }): Html {
  const { t, account } = visit;
  return document(visit, {
    title: `${title} · ${t('清禾阅读', 'Qinghe Reading')}`,
    colour: '#2f6b4f',
    sign: '禾',
    body: html`<header>
        <a class="logo" href="/"><span aria-hidden="true">禾</span>${t('清禾阅读', 'Qinghe Reading')}</a>
        ${account
          ? html`<nav aria-label="${t('主导航', 'Main')}">
                <a href="/shelf">${t('书架', 'Shelf')}</a>
                <a href="/membership">${t('会员中心', 'Membership')}</a>
              </nav>
              <form method="post" action="/logout" class="who">
                <span>${account.name}</span>
                <button class="plain">${t('退出', 'Sign out')}</button>
              </form>`
          : ''}
        <a class="lang" href="?lang=${t('en', 'zh')}" lang="${t('en', 'zh-CN')}">${t('English', '中文')}</a>
      </header>
      <main>${main}</main>
      <footer>
        ${t('清禾阅读 · 演示用虚构应用', 'Qinghe Reading · a fictional app for demonstration')}
      </footer>`,
  });
}
