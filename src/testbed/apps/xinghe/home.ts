import { html } from 'hono/html';
import type { Html } from '../../document.ts';
import { day, yuan } from '../../format.ts';
import { planOf } from '../../plan.ts';
import type { MemberVisit } from '../../visit.ts';
import { films } from './films.ts';
import { page } from './page.ts';
import { plans } from './plans.ts';

/** HOME: the member's card with its bright button, and what is on. */
export function home(visit: MemberVisit): Html {
  const { t, lang, account } = visit;
  const premium = planOf(plans, 'premium');
  return page(visit, {
    title: t('首页', 'Home'),
    main: html`<section class="member">
        <div>
          <p class="plan" data-testid="plan">${planOf(plans, account.plan).name[lang]}</p>
          <h1>${t(`${account.name}，欢迎回来`, `Welcome back, ${account.name}`)}</h1>
          <p>${t('有效期至', 'Valid until')} ${day(account.periodEnd)}</p>
        </div>
        ${account.plan === premium.id
          ? ''
          : html`<button class="gold" data-opens="pay">${t('升级会员', 'Upgrade')}</button>`}
      </section>
      <h2>${t('热播', 'Hot now')}</h2>
      ${posters(visit)}
      ${account.plan === premium.id
        ? ''
        : html`<dialog id="pay" aria-labelledby="pay-title">
            <form method="post" action="/vip/upgrade">
              <button class="close" formmethod="dialog" aria-label="${t('关闭', 'Close')}">×</button>
              <h2 id="pay-title">${t('开通尊享会员', 'Become Premium')}</h2>
              <p class="price">${yuan(premium.price)}<small>${t('/ 月', ' a month')}</small></p>
              <p>
                ${t(
                  '4K 画质、免广告、四台设备，付款后立即生效。',
                  '4K, no advertisements, four devices; starts at once.',
                )}
              </p>
              <button class="gold">${t('立即支付', 'Pay now')} ${yuan(premium.price)}</button>
            </form>
          </dialog>`}`,
  });
}

export function upgraded(visit: MemberVisit): Html {
  const { t, account } = visit;
  return page(visit, {
    title: t('支付成功', 'Paid'),
    main: html`<section class="panel centre">
      <h1>${t('升级成功，尊享会员已生效', 'Upgraded: you are Premium now')}</h1>
      <p>${t('有效期至', 'Valid until')} ${day(account.periodEnd)}</p>
      <p><a href="/channel/films">${t('去看电影', 'Watch films')}</a></p>
      <p><a href="/me">${t('查看我的会员', 'See my membership')}</a></p>
    </section>`,
  });
}

export function channel(visit: MemberVisit, title: string): Html {
  return page(visit, {
    title,
    main: html`<h1>${title}</h1>
      ${posters(visit)}`,
  });
}

export function search(visit: MemberVisit, query: string): Html {
  const { t } = visit;
  return page(visit, {
    title: t('搜索', 'Search'),
    main: html`<h1>${t('搜索结果', 'Results')}</h1>
      <p>${t('关键词', 'You searched for')} “${query}”</p>
      ${posters(visit, query.toLowerCase())}`,
  });
}

function posters({ t, lang }: MemberVisit, query = ''): Html {
  const found = films.filter((film) => `${film.zh} ${film.en}`.toLowerCase().includes(query));
  if (found.length === 0) return html`<p>${t('没有找到相关影片。', 'Nothing was found.')}</p>`;
  return html`<ul class="posters">
    ${found.map(
      (film) => html`<li>
        <span class="poster" aria-hidden="true" style="--a:${film.colours[0]};--b:${film.colours[1]}">
          ${film[lang]}
        </span>
        <strong>${film[lang]}</strong>
        <span>${film.note[lang]}</span>
      </li>`,
    )}
  </ul>`;
}
