import { html } from 'hono/html';
import { document } from '../../document.ts';
import type { Html } from '../../document.ts';
import { planOf } from '../../plan.ts';
import type { Visit } from '../../visit.ts';
import { icon } from './icon.ts';
import { payment } from './payment.ts';
import { plans } from './plans.ts';
import { talks } from './talks.ts';

/** Dark on the left what was talked about; white on the right what is being talked about. */
export function page(visit: Visit, { title, main }: { title: string; main: Html }): Html {
  const { t, lang, account, path } = visit;
  const top = planOf(plans, 'unbound');
  const brand = html`<span class="brand">${icon('spark')}${t('沐言 AI', 'Muyan AI')}</span>`;
  const language = html`<a href="?lang=${t('en', 'zh')}" lang="${t('en', 'zh-CN')}"
    >${t('English', '中文')}</a
  >`;
  const link = (href: string, text: string) =>
    html`<a href="${href}" class="${path === href ? 'here' : ''}">${text}</a>`;
  const foot = html`<footer>
    ${t('沐言 AI · 演示用虚构应用', 'Muyan AI · a fictional app for demonstration')}
  </footer>`;
  if (!account)
    return document(visit, {
      title,
      colour: '#1d1b26',
      sign: '沐',
      body: html`<div class="room alone">
        <header>${brand}${language}</header>
        <main>${main}</main>
        ${foot}
      </div>`,
    });
  return document(visit, {
    title: `${title} · ${t('沐言 AI', 'Muyan AI')}`,
    colour: '#1d1b26',
    sign: '沐',
    body: html`<div class="house">
        <nav class="past" aria-label="${t('对话', 'Talks')}">
          ${brand}
          <a class="new" href="/">${icon('pen')}${t('新对话', 'New talk')}</a>
          <p>${t('最近', 'Lately')}</p>
          <div class="talks">${talks.map((talk) => link(`/talk/${talk.id}`, talk.title[lang]))}</div>
          <div class="own">
            ${link('/account', t('账户', 'Account'))} ${link('/help', t('帮助中心', 'Help'))}
            <span><b aria-hidden="true">${account.name.slice(-1)}</b>${account.name}</span>
          </div>
        </nav>
        <div class="room">
          <header>
            <span class="model" data-testid="plan">${planOf(plans, account.plan).name[lang]}</span>
            ${language}
            <form method="post" action="/logout"><button>${t('退出登录', 'Sign out')}</button></form>
            ${account.plan === top.id
              ? ''
              : html`<button class="bright" data-opens="pay">
                  ${icon('spark')}${t('升级无界版', 'Upgrade to Unbound')}
                </button>`}
          </header>
          <main>${main}</main>
          ${foot}
        </div>
      </div>
      ${account.plan === top.id ? '' : payment(visit)}`,
  });
}
