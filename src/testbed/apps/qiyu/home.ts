import { html } from 'hono/html';
import type { Html } from '../../document.ts';
import { day, yuan } from '../../format.ts';
import { planOf } from '../../plan.ts';
import type { MemberVisit } from '../../visit.ts';
import { icon } from './icon.ts';
import { page } from './page.ts';
import { plans } from './plans.ts';
import { portrait } from './portrait.ts';
import { singles } from './singles.ts';

/** HOME: the stack of cards; left who likes one, veiled, with the bright button; right who has written. */
export function home(visit: MemberVisit): Html {
  const { t, lang, account } = visit;
  const top = planOf(plans, 'devoted');
  const isTop = account.plan === top.id;
  const [now, ...others] = singles;
  return page(visit, {
    title: t('遇见', 'Meet'),
    main: html`<div class="evening">
        <aside class="likes">
          <h2>${t('12 人喜欢了您', '12 people like you')}</h2>
          <ul>
            ${[...others, now].map(({ looks }) => html`<li>${portrait(looks)}</li>`)}
          </ul>
          ${isTop
            ? ''
            : html`<button class="bright" data-opens="pay">${t('升级挚爱会员', 'Upgrade to Devoted')}</button>
                <p>${t('看看是谁，直接开始聊天', 'See who it is and write at once')}</p>`}
        </aside>
        <section class="stack">
          <article>
            ${portrait(now.looks)}
            <div>
              <h1>${now.name[lang]} <span>${now.age}</span></h1>
              <p>${t('相距', '')} ${now.away[lang]}</p>
              <p>${now.about[lang]}</p>
              <ul>
                ${now.tags.map((tag) => html`<li>${tag[lang]}</li>`)}
              </ul>
            </div>
          </article>
          <p class="rounds" aria-hidden="true">
            <span class="no">${icon('no')}</span><span class="star">${icon('star')}</span
            ><span class="yes">${icon('heart')}</span>
          </p>
        </section>
        <aside class="talks">
          <h2>${t('新的消息', 'New messages')}</h2>
          <ul>
            ${others.map(
              ({ name, about, looks }) =>
                html`<li>
                  ${portrait(looks)}<span><b>${name[lang]}</b>${about[lang]}</span>
                </li>`,
            )}
          </ul>
          <p class="plan" data-testid="plan">${planOf(plans, account.plan).name[lang]}</p>
        </aside>
      </div>
      ${isTop
        ? ''
        : html`<dialog id="pay" aria-labelledby="pay-title">
            <form method="post" action="/vip/upgrade">
              <button class="close" type="button" data-closes aria-label="${t('关闭', 'Close')}">×</button>
              <h2 id="pay-title">${top.name[lang]}</h2>
              <p>
                ${t(
                  '查看谁喜欢您、无限次喜欢、消息已读，付款后立即生效。',
                  'See who likes you, like without limit, know what was read; starts as soon as you have paid.',
                )}
              </p>
              <p class="price">${yuan(top.price)}<small>${t('/ 月', ' a month')}</small></p>
              <button class="bright">${t('立即支付', 'Pay now')} ${yuan(top.price)}</button>
            </form>
          </dialog>`}`,
  });
}

export function upgraded(visit: MemberVisit): Html {
  const { t, account } = visit;
  return page(visit, {
    title: t('支付成功', 'Paid'),
    main: html`<section class="scene end">
      <h1>${t('升级成功，挚爱会员已立即生效', 'Upgraded: Devoted starts now')}</h1>
      <p>${t('有效期至', 'Valid until')} ${day(account.periodEnd)}</p>
      <div class="choices">
        <a class="plain" href="/likes">${t('看看谁喜欢您', 'See who likes you')}</a>
        <a class="plain" href="/">${t('继续遇见', 'Meet somebody')}</a>
      </div>
    </section>`,
  });
}
