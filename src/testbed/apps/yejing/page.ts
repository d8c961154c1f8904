import { html } from 'hono/html';
import { document } from '../../document.ts';
import type { Html } from '../../document.ts';
import type { Visit } from '../../visit.ts';

/** One thin bar; all ways lead through a menu that fills the screen. */
export function page(visit: Visit, { title, main }: { title: string; main: Html }): Html {
  const { t, account } = visit;
  return document(visit, {
    title: `${title} · ${t('野径运动', 'Yejing Fit')}`,
    colour: '#16231b',
    sign: '径',
    body: html`<header>
        <a class="logo" href="/">${t('野径', 'YEJING')}<b aria-hidden="true">/</b></a>
        <a class="lang" href="?lang=${t('en', 'zh')}" lang="${t('en', 'zh-CN')}">${t('English', '中文')}</a>
        ${account ? html`<button class="menu" data-opens="menu">${t('菜单', 'Menu')}</button>` : ''}
      </header>
      <main>${main}</main>
      <footer>${t('野径运动 · 演示用虚构应用', 'Yejing Fit · a fictional app for demonstration')}</footer>
      ${account
        ? html`<dialog id="menu" class="all" aria-label="${t('菜单', 'Menu')}">
            <button type="button" class="close" data-closes aria-label="${t('关闭菜单', 'Close the menu')}">
              ×
            </button>
            <nav>
              <a href="/classes">${t('团课预约', 'Classes')}</a>
              <a href="/clubs">${t('门店', 'Clubs')}</a>
              <a href="/plan">${t('训练计划', 'Training')}</a>
              <a href="/card">${t('会籍', 'My card')}</a>
              <a href="/faq">${t('常见问题', 'Questions')}</a>
            </nav>
            <form method="post" action="/logout"><button>${t('退出登录', 'Sign out')}</button></form>
          </dialog>`
        : ''}`,
  });
}
