import { html } from 'hono/html';
import { nowOf } from '../../account.ts';
import { document } from '../../document.ts';
import type { Html } from '../../document.ts';
import { day } from '../../format.ts';
import { planOf } from '../../plan.ts';
import type { Visit } from '../../visit.ts';
import { plans } from './plans.ts';
import { sections } from './stories.ts';

/** A newspaper: a narrow bar, the masthead, the sections, the page, and what a reader rarely needs at the foot. */
export function page(visit: Visit, { title, main }: { title: string; main: Html }): Html {
  const { t, lang, account, path } = visit;
  const foot = (href: string, text: string) => html`<a href="${href}">${text}</a>`;
  return document(visit, {
    title: `${title} · ${t('晨岸日报', 'Chenan Daily')}`,
    colour: '#a81c26',
    sign: '晨',
    body: html`<header>
        <div class="bar">
          ${account
            ? html`<span>${day(nowOf(account))}</span>
                <span class="plan"
                  >${t('订阅', 'Plan')}
                  <b data-testid="plan">${planOf(plans, account.plan).name[lang]}</b></span
                >
                <a href="/subscription">${t('我的订阅', 'My subscription')}</a>
                <form method="post" action="/logout"><button>${t('退出登录', 'Sign out')}</button></form>`
            : ''}
          <a href="?lang=${t('en', 'zh')}" lang="${t('en', 'zh-CN')}">${t('English', '中文')}</a>
        </div>
        <p class="masthead">${t('晨岸日报', 'Chenan Daily')}</p>
        <p class="motto">
          ${t('把昨夜的事，在天亮时说清楚', 'What happened last night, told plainly at dawn')}
        </p>
        ${account
          ? html`<nav aria-label="${t('版面', 'Sections')}">
              <a href="/" class="${path === '/' ? 'here' : ''}">${t('头版', 'Front')}</a>
              ${Object.entries(sections).map(
                ([id, name]) =>
                  html`<a href="/section/${id}" class="${path === `/section/${id}` ? 'here' : ''}"
                    >${name[lang]}</a
                  >`,
              )}
            </nav>`
          : ''}
      </header>
      <main>${main}</main>
      <footer>
        ${account
          ? html`<p>
              ${foot('/about', t('关于本报', 'About us'))} ${foot('/paper', t('电子报', 'E-paper'))}
              ${foot('/service', t('读者服务', "Readers' service"))} ${foot('/terms', t('服务条款', 'Terms'))}
            </p>`
          : ''}
        <p>${t('晨岸日报 · 演示用虚构应用', 'Chenan Daily · a fictional app for demonstration')}</p>
      </footer>`,
  });
}
