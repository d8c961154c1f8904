import { html } from 'hono/html';
import { document } from '../../document.ts';
import type { Html } from '../../document.ts';
import type { Visit } from '../../visit.ts';
import { icon } from './icon.ts';

/** A narrow bar with the brand on top, and the five tabs of a phone app at the bottom. */
export function page(visit: Visit, { title, main }: { title: string; main: Html }): Html {
  const { t, account, path } = visit;
  const tab = (href: string, sign: Parameters<typeof icon>[0], text: string) => {
    const here = href === '/' ? path === '/' : path.startsWith(href);
    return html`<a href="${href}" class="${here ? 'here' : ''}">${icon(sign)}<span>${text}</span></a>`;
  };
  return document(visit, {
    title: `${title} · ${t('澜讯通信', 'Lanxun Mobile')}`,
    colour: '#0a6cff',
    sign: '澜',
    body: html`<header>
        <span class="brand"><b aria-hidden="true">≋</b>${t('澜讯通信', 'Lanxun Mobile')}</span>
        <a class="lang" href="?lang=${t('en', 'zh')}" lang="${t('en', 'zh-CN')}">${t('English', '中文')}</a>
        ${account
          ? html`<form method="post" action="/logout"><button>${t('退出登录', 'Sign out')}</button></form>`
          : ''}
      </header>
      <main>${main}</main>
      <footer>${t('澜讯通信 · 演示用虚构应用', 'Lanxun Mobile · a fictional app for demonstration')}</footer>
      ${account
        ? html`<nav aria-label="${t('底部导航', 'Tabs')}">
            ${tab('/', 'home', t('首页', 'Home'))} ${tab('/services', 'grid', t('业务', 'Services'))}
            ${tab('/shop', 'bag', t('商城', 'Shop'))} ${tab('/help', 'help', t('帮助', 'Help'))}
            ${tab('/me', 'me', t('我的', 'Me'))}
          </nav>`
        : ''}`,
  });
}
