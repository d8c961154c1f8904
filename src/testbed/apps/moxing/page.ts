import { html } from 'hono/html';
import { document } from '../../document.ts';
import type { Html } from '../../document.ts';
import { planOf } from '../../plan.ts';
import type { Visit } from '../../visit.ts';
import { icon } from './icon.ts';
import { plans } from './plans.ts';

/** A workspace: the sidebar with places and space used, a bar with search and plan, and the sheet beside it. */
export function page(visit: Visit, { title, main }: { title: string; main: Html }): Html {
  const { t, lang, account, path } = visit;
  const brand = html`<span class="brand"
    ><b aria-hidden="true">墨</b>${t('墨行办公', 'Moxing Office')}</span
  >`;
  const language = html`<a class="lang" href="?lang=${t('en', 'zh')}" lang="${t('en', 'zh-CN')}"
    >${t('English', '中文')}</a
  >`;
  const place = (href: string, sign: Parameters<typeof icon>[0], text: string) =>
    html`<a href="${href}" class="${path === href ? 'here' : ''}">${icon(sign)}<span>${text}</span></a>`;
  return document(visit, {
    title: `${title} · ${t('墨行办公', 'Moxing Office')}`,
    colour: '#0c7a70',
    sign: '墨',
    body: account
      ? html`<div class="workspace">
          <nav class="side" aria-label="${t('工作区', 'Workspace')}">
            ${brand}
            <div class="places">
              ${place('/', 'home', t('最近', 'Recent'))}
              ${place('/documents', 'folder', t('我的文档', 'Documents'))}
              ${place('/shared', 'share', t('共享', 'Shared'))}
              ${place('/templates', 'star', t('模板库', 'Templates'))}
              ${place('/team', 'team', t('团队空间', 'Team'))} ${place('/bin', 'bin', t('回收站', 'Bin'))}
            </div>
            <div class="places foot">
              <p class="space">
                <span><i style="width:46%"></i></span>${t('已用 46 GB / 100 GB', '46 of 100 GB used')}
              </p>
              ${place('/settings', 'gear', t('设置', 'Settings'))}
              ${place('/service', 'help', t('服务中心', 'Service'))}
            </div>
          </nav>
          <div class="sheet">
            <header>
              <form class="find" role="search" action="/find">
                ${icon('find')}<input
                  type="search"
                  name="q"
                  aria-label="${t('搜索文档', 'Search documents')}"
                  placeholder="${t('搜索文档、模板、成员', 'Documents, templates, people')}"
                />
              </form>
              <span class="chip" data-testid="plan">${planOf(plans, account.plan).name[lang]}</span>
              ${language}
              <form method="post" action="/logout"><button>${t('退出登录', 'Sign out')}</button></form>
            </header>
            <main>${main}</main>
            <footer>
              ${t('墨行办公 · 演示用虚构应用', 'Moxing Office · a fictional app for demonstration')}
            </footer>
          </div>
        </div>`
      : html`<div class="sheet alone">
          <header>${brand}${language}</header>
          <main>${main}</main>
          <footer>
            ${t('墨行办公 · 演示用虚构应用', 'Moxing Office · a fictional app for demonstration')}
          </footer>
        </div>`,
  });
}
