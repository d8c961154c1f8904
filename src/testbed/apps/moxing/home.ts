import { html } from 'hono/html';
import type { Html } from '../../document.ts';
import { day, yuan } from '../../format.ts';
import { planOf } from '../../plan.ts';
import type { MemberVisit } from '../../visit.ts';
import { documents } from './documents.ts';
import { page } from './page.ts';
import { plans } from './plans.ts';

const letters = { doc: '文', table: '表', slides: '演', map: '图' };

/** HOME: what can be begun, what was worked on lately, and a banner for more. */
export function home(visit: MemberVisit): Html {
  const { t, account } = visit;
  const flagship = planOf(plans, 'flagship');
  const isTop = account.plan === flagship.id;
  const tile = (kind: keyof typeof letters, text: string) =>
    html`<li class="${kind}"><b aria-hidden="true">${letters[kind]}</b>${text}</li>`;
  return page(visit, {
    title: t('最近', 'Recent'),
    main: html`<div class="hello">
        <h1>${t(`上午好，${account.name}`, `Good morning, ${account.name}`)}</h1>
        ${isTop
          ? ''
          : html`<p class="offer">
              <span
                >${t(
                  '旗舰版：AI 写作、1 TB 空间、全部模板',
                  'Flagship: AI writing, 1 TB, all templates',
                )}</span
              >
              <button class="bright" data-opens="upgrade">${t('升级旗舰版', 'Upgrade to Flagship')}</button>
            </p>`}
      </div>
      <ul class="new">
        ${tile('doc', t('新建文档', 'New document'))} ${tile('table', t('新建表格', 'New table'))}
        ${tile('slides', t('新建演示', 'New slides'))} ${tile('map', t('新建导图', 'New map'))}
      </ul>
      <h2>${t('最近打开', 'Opened lately')}</h2>
      ${list(visit, documents)}
      ${isTop
        ? ''
        : html`<dialog id="upgrade" aria-labelledby="upgrade-title">
            <form method="post" action="/upgrade">
              <button class="close" type="button" data-closes aria-label="${t('关闭', 'Close')}">×</button>
              <h2 id="upgrade-title">${t('升级到旗舰版', 'Upgrade to Flagship')}</h2>
              <p>
                ${t(
                  'AI 写作不限次、1 TB 空间、全部模板，付款后立即生效。',
                  'AI writing without limit, 1 TB and all templates, at once after payment.',
                )}
              </p>
              <p class="price">${yuan(flagship.price)}<small>${t('/ 月', ' a month')}</small></p>
              <button class="bright">${t('立即支付', 'Pay now')} ${yuan(flagship.price)}</button>
            </form>
          </dialog>`}`,
  });
}

/** Documents as a table without links: they lie in another part of the suite. */
export function list({ t, lang }: MemberVisit, shown: typeof documents): Html {
  return html`<table class="files">
    <thead>
      <tr>
        <th>${t('名称', 'Name')}</th>
        <th>${t('所有者', 'Owner')}</th>
        <th>${t('最近修改', 'Changed')}</th>
      </tr>
    </thead>
    <tbody>
      ${shown.map(
        ({ kind, name, by, when }) =>
          html`<tr>
            <td><b class="${kind}" aria-hidden="true">${letters[kind]}</b>${name[lang]}</td>
            <td>${by[lang]}</td>
            <td>${when[lang]}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

export function upgraded(visit: MemberVisit): Html {
  const { t, lang, account } = visit;
  return page(visit, {
    title: t('支付成功', 'Paid'),
    main: html`<section class="scene end">
      <h1>${t('升级成功，旗舰版已立即生效', 'Upgraded: Flagship starts now')}</h1>
      <p>
        ${t('当前版本', 'Your plan')} ${planOf(plans, account.plan).name[lang]} · ${t('有效期至', 'until')}
        ${day(account.periodEnd)}
      </p>
      <div class="choices">
        <a class="plain" href="/templates">${t('去看全部模板', 'See all templates')}</a>
        <a class="plain" href="/">${t('返回工作台', 'Back to work')}</a>
      </div>
    </section>`,
  });
}
