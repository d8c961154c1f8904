import { html } from 'hono/html';
import { document } from '../../document.ts';
import type { Html } from '../../document.ts';
import type { Visit } from '../../visit.ts';

/** A working tool: tabs along the top, and everything else in a menu behind one's own initial. */
export function page(visit: Visit, { title, main }: { title: string; main: Html }): Html {
  const { t, account, path } = visit;
  const tab = (href: string, text: string) =>
    html`<a href="${href}" class="${path === href ? 'here' : ''}">${text}</a>`;
  return document(visit, {
    title: `${title} · ${t('云匣网盘', 'Yunxia Drive')}`,
    colour: '#0f766e',
    sign: '匣',
    body: html`<header>
        <a class="logo" href="/"><b aria-hidden="true"></b>${t('云匣网盘', 'Yunxia Drive')}</a>
        ${account
          ? html`<nav aria-label="${t('主导航', 'Main')}">
                ${tab('/', t('文件', 'Files'))} ${tab('/photos', t('相册', 'Photos'))}
                ${tab('/shared', t('共享', 'Shared'))} ${tab('/bin', t('回收站', 'Bin'))}
              </nav>
              <details>
                <summary aria-label="${t('我的', 'Me')}">${account.name.slice(0, 1)}</summary>
                <div>
                  <a href="/space">${t('空间概览', 'Space')}</a>
                  <a href="/settings">${t('设置', 'Settings')}</a>
                  <a href="/help">${t('帮助中心', 'Help')}</a>
                  <form method="post" action="/logout"><button>${t('退出登录', 'Sign out')}</button></form>
                </div>
              </details>`
          : ''}
      </header>
      <main>${main}</main>
      <footer>
        <span>${t('云匣网盘 · 演示用虚构应用', 'Yunxia Drive · a fictional app for demonstration')}</span>
        <a href="?lang=${t('en', 'zh')}" lang="${t('en', 'zh-CN')}">${t('English', '中文')}</a>
      </footer>`,
  });
}
