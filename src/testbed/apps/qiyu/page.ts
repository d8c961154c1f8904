import { html } from 'hono/html';
import { document } from '../../document.ts';
import type { Html } from '../../document.ts';
import type { Visit } from '../../visit.ts';
import { icon } from './icon.ts';

/** A stage for one thing at a time, and a floating bar with four places under it. */
export function page(visit: Visit, { title, main }: { title: string; main: Html }): Html {
  const { t, account, path } = visit;
  const place = (href: string, sign: Parameters<typeof icon>[0], text: string) => {
    const here = href === '/' ? path === '/' : path.startsWith(href);
    return html`<a href="${href}" class="${here ? 'here' : ''}">${icon(sign)}<span>${text}</span></a>`;
  };
  return document(visit, {
    title: `${title} · ${t('栖遇', 'Qiyu')}`,
    colour: '#ff4f6d',
    sign: '栖',
    body: html`<header>
        <span class="brand">${icon('heart')}${t('栖遇', 'Qiyu')}</span>
        <a href="?lang=${t('en', 'zh')}" lang="${t('en', 'zh-CN')}">${t('English', '中文')}</a>
        ${account
          ? html`<form method="post" action="/logout"><button>${t('退出登录', 'Sign out')}</button></form>`
          : ''}
      </header>
      <main>${main}</main>
      <footer>${t('栖遇 · 演示用虚构应用', 'Qiyu · a fictional app for demonstration')}</footer>
      ${account
        ? html`<nav aria-label="${t('底部导航', 'Tabs')}">
            ${place('/', 'meet', t('遇见', 'Meet'))} ${place('/likes', 'heart', t('喜欢', 'Likes'))}
            ${place('/talks', 'talk', t('消息', 'Talks'))} ${place('/me', 'me', t('我的', 'Me'))}
          </nav>`
        : ''}`,
  });
}
